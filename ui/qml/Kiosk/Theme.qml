pragma Singleton
import QtQuick

// All colours, sizes, type and durations. Units are logical pixels for a short side of 1080; other
// screens set QT_SCALE_FACTOR before the program starts, so no view computes a size.
QtObject {
    // What the visitor has chosen; Main.qml binds these to the model Comfort.
    property bool contrast: false
    property real textScale: 1
    property bool calm: false
    property bool lowReach: false
    property bool leftHanded: false

    // ------------------------------------------------------------------ colours
    readonly property color paper: contrast ? "#FFFFFF" : "#F4EDE0"
    readonly property color paperHi: contrast ? "#FFFFFF" : "#FCF9F2"
    readonly property color paperLo: contrast ? "#F0F0F0" : "#E9DFCC"
    readonly property color line: contrast ? "#000000" : "#D3C5AC"
    readonly property color edge: contrast ? "#000000" : "#8C7C66"
    readonly property color ink: contrast ? "#000000" : "#221C17"
    readonly property color ink2: contrast ? "#000000" : "#54493F"
    readonly property color ink3: contrast ? "#1A1A1A" : "#6E6152"
    // Touch me: cornflower, the French flower of remembrance.
    readonly property color bleuet: contrast ? "#00237A" : "#2A4580"
    readonly property color bleuetDark: contrast ? "#001A5C" : "#1F3564"
    readonly property color bleuetLo: contrast ? "#FFFFFF" : "#DFE4EC"
    readonly property color brick: contrast ? "#8A0F00" : "#93341F"
    readonly property color brickLo: contrast ? "#FFFFFF" : "#F1DCD2"
    readonly property color moss: contrast ? "#0B4A1C" : "#3C6347"
    readonly property color marker: contrast ? "#FFE600" : "#F5DC94"
    readonly property color night: contrast ? "#000000" : "#12182B"
    readonly property color nightHi: contrast ? "#000000" : "#1F2842"
    readonly property color dusk: contrast ? "#000000" : "#4A3A44"
    readonly property color dawn: contrast ? "#000000" : "#8A5F4C"
    readonly property color earth: contrast ? "#000000" : "#120F12"
    readonly property color table: contrast ? "#000000" : "#2A2622"
    readonly property color tableHi: contrast ? "#1A1A1A" : "#3A352F"
    readonly property color tableBar: contrast ? "#000000" : "#1C1916"
    readonly property color tableLine: contrast ? "#FFFFFF" : "#4A433B"
    readonly property color star: "#F8E6B8"
    readonly property color starOne: "#FFEFC4"
    readonly property color starDim: "#C9C3D2"
    readonly property color starLetter: "#B9B3C4"
    readonly property color lightText: "#F4EDE0"
    readonly property color lightText2: contrast ? "#FFFFFF" : "#C3B9A8"
    readonly property color blueText: "#FFFFFF"
    readonly property color blueText2: contrast ? "#FFFFFF" : "#DCE3F0"
    readonly property color chosenText2: contrast ? "#FFFFFF" : "#D9CFBE"
    readonly property color domePoint: contrast ? "#000000" : "#5B5448"
    readonly property color keyEdge: contrast ? "#000000" : "#C6B79C"
    readonly property color keyFoot: contrast ? "#000000" : "#B9A98C"
    readonly property color shade: "#2A1C0C"
    readonly property color caption: contrast ? "#000000" : "#171310"
    readonly property color pictureEdge: "#22000000"
    readonly property color veilAbove: contrast ? "#B3000000" : "#A6171310"
    readonly property color none: "transparent"

    // ------------------------------------------------------------------ type
    readonly property string display: "Newsreader Display"
    readonly property string serif: "Newsreader Text"
    readonly property string sans: "Kiosk Sans"
    readonly property string sansMedium: "Kiosk Sans Medium"
    // Everything under 56 px grows fully, display type by 40 % of it.
    readonly property real displayScale: 1 + (textScale - 1) * 0.4
    readonly property int questionSize: Math.round(104 * displayScale)
    readonly property int questionSizePortrait: Math.round(84 * displayScale)
    readonly property int figureSize: Math.round(76 * displayScale)
    readonly property int h1Size: Math.round(64 * displayScale)
    readonly property int h2Size: Math.round(44 * textScale)
    readonly property int h3Size: Math.round(34 * textScale)
    readonly property int h4Size: Math.round(28 * textScale)
    readonly property int leadSize: Math.round(28 * textScale)
    readonly property int bodySize: Math.round(25 * textScale)
    readonly property int uiSize: Math.round(25 * textScale)
    readonly property int labelSize: Math.round(22 * textScale)
    readonly property int smallSize: Math.round(22 * textScale)
    readonly property int microSize: Math.round(20 * textScale)
    readonly property int tinySize: Math.round(19 * textScale)
    // One line in the margin above a page in portrait.
    readonly property int noticeSize: Math.min(tinySize, 22)
    readonly property int fieldSize: Math.round(50 * displayScale)
    readonly property int fieldHintSize: Math.min(Math.round(34 * textScale), 44)
    // The keyboard does not change with the text: its keys are as large as they can be.
    readonly property int keySize: 32
    readonly property int keyWordSize: 22
    readonly property int keyHintSize: 17
    readonly property int accentSize: 36
    readonly property int domeLetterSize: 19
    readonly property int domeLetterSizeLarge: 23
    readonly property int barSize: Math.min(Math.round(21 * textScale), 26)
    readonly property real tight: 0.98
    readonly property real snug: 1.08
    readonly property real close: 0.94
    readonly property real reading: 1.32

    // ------------------------------------------------------------------ space and touch
    readonly property int margin: 80
    readonly property int marginPortrait: 56
    readonly property int gutter: 24
    readonly property int gap4: 4
    readonly property int gap8: 8
    readonly property int gap12: 12
    readonly property int gap16: 16
    readonly property int gap24: 24
    readonly property int gap36: 36
    readonly property int gap60: 60
    readonly property int touch: 72
    readonly property int touchLeast: 60
    readonly property int bar: 96
    readonly property int tightBar: 1300
    readonly property int radius: 10
    readonly property int radiusKey: 9
    readonly property int radiusBalloon: 14
    readonly property int hairline: contrast ? 3 : 1
    readonly property real outline: contrast ? 3 : 1.5
    readonly property int outlineStrong: 3
    readonly property int focusRing: 4
    readonly property int focusGap: 6
    readonly property int palm: 144

    readonly property int iconTiny: 24
    readonly property int iconSmall: 30
    readonly property int icon: 34
    readonly property int iconLarge: 44
    readonly property real strokeThin: 1.6
    readonly property real stroke: 1.9
    readonly property real strokeThick: 2.3

    readonly property int shadowLayers: 7
    readonly property int shadowDepth: 10
    readonly property int shadowDrop: 5
    readonly property real shadowStrength: contrast ? 0 : 0.02

    // ------------------------------------------------------------------ parts
    readonly property int fieldHeight: 104
    readonly property int fieldHeightHome: 116
    readonly property int fieldHeightLow: 84
    // The display face stands high in its line: sunk, its small letters are in the middle.
    readonly property int fieldSink: 5
    readonly property int fieldIconX: 30
    readonly property int fieldTextX: 100
    readonly property int fieldRight: 96
    readonly property int cursorWidth: 3
    readonly property int cursorHeight: 54
    readonly property int buttonPad: 26
    readonly property int chipPad: 22
    readonly property int chipHeight: Math.max(60, Math.round(22 * textScale) + 36)
    readonly property int keyHeight: 69
    readonly property int keyHeightPortrait: 76
    readonly property int keyGap: 8
    readonly property int keyColumns: 10
    readonly property int keyLines: 5
    readonly property int accentCell: 66
    readonly property int balloonHeight: 84
    readonly property int rowHeight: Math.round(116 * Math.max(1, textScale * 0.94))
    readonly property int rowPicture: 92
    readonly property int rowAction: 64
    readonly property int rowActionSpace: 84
    readonly property int tilePad: 88
    readonly property int tileTop: 8
    readonly property int tileGap: 18
    readonly property int tileMark: 48
    readonly property int facetWidth: Math.round(330 * (1 + (textScale - 1) * 0.5))
    readonly property int facetBox: 30
    readonly property int facetHeight: Math.max(60, Math.round(25 * textScale) + 28)
    readonly property int yearsFoot: microSize + 14
    readonly property int yearsHeight: 78 + yearsFoot
    readonly property int badge: 38
    readonly property int markSize: 54
    readonly property int markSizeLarge: 66
    readonly property int countWidth: Math.round(200 * textScale)
    readonly property int paneGap: 60
    readonly property int paneLeft: 860
    readonly property int domeLeast: 160
    readonly property real domeRatio: 0.58
    readonly property real domeShare: 0.74
    readonly property int wallHeadHeight: 152
    readonly property int sheetWidth: Math.round(470 * (1 + (textScale - 1) * 0.6))
    readonly property int listLine: Math.max(72, Math.round(28 * textScale) + 40)
    readonly property int nearHeight: Math.round(142 * Math.max(1, textScale * 0.9))
    readonly property int nearIcon: 96
    readonly property int nearReason: 330
    readonly property int readingWidth: 1130
    readonly property int columnWidth: 760
    readonly property int countdownWidth: 760
    readonly property int countdownFigure: 120

    readonly property int comfortWidth: Math.round(640 * (1 + (textScale - 1) * 0.5))
    readonly property int comfortSizes: 3
    readonly property int comfortSizeHeight: 120
    readonly property int comfortLetter: 30

    readonly property int attractPanel: 690
    readonly property int attractPictureHeight: 780
    readonly property int attractCaption: 92
    readonly property int attractInset: 64
    readonly property int attractTop: 44
    readonly property int attractDome: 326
    readonly property int attractDomePortrait: 430
    readonly property int attractButton: 92
    readonly property int languageLine: 60
    readonly property int languageMark: 3

    readonly property int homeTitleTop: 96
    readonly property int homeDomeWidth: 780
    readonly property int homeFieldWidth: 980
    readonly property int homeDoorGap: 16
    readonly property int homeDoorHeight: Math.round(410 + (textScale - 1) * 120)
    readonly property int homeDoorPicture: 268
    readonly property int homeDoorHeightPortrait: Math.round(304 + (textScale - 1) * 120)
    readonly property int homeDoorPicturePortrait: 176
    readonly property int homeDoorsFirstPortrait: 3
    readonly property int homeDoorsNextPortrait: 4
    readonly property int doorLines: 3
    readonly property int todayLines: 5
    readonly property int browseColumns: 3
    readonly property int homeTodayWidth: 324
    readonly property int homeTodayHeightPortrait: Math.round(190 * textScale)
    readonly property real doorFocus: 0.25

    readonly property real skyMiddle: 0.55
    readonly property real skyLow: 0.82
    readonly property real skyFoot: 0.93

    // ------------------------------------------------------------------ pages of one record
    readonly property int scrollMark: 6
    readonly property int hundred: 100
    readonly property int titleLines: 3
    readonly property int textLines: 4
    readonly property real scrollMarkShade: contrast ? 1 : 0.5
    readonly property int documentPicture: 700
    readonly property int documentPictureInset: 112
    readonly property int documentPictureTop: 32
    readonly property int documentTree: 370
    readonly property int documentTitle: Math.round(54 * displayScale)
    readonly property int documentStagePortrait: 700
    readonly property int stripHeight: 112
    readonly property int stripGap: 20
    readonly property int chosenFrame: 5
    readonly property int outlineThick: 4
    readonly property int fieldName: Math.round(160 * textScale)
    readonly property int treeIndent: 18
    readonly property int treeDot: 16
    readonly property int treeLine: Math.max(60, Math.round(25 * textScale) + 35)
    readonly property int treeLevelLine: Math.max(66, Math.round(47 * textScale) + 19)
    readonly property int treeStem: 2
    readonly property int taskPicture: 116
    readonly property int barMark: 6
    readonly property int closedIcon: 48
    readonly property int creditPicture: 600
    readonly property int signSize: 96
    readonly property int personColumn: 830
    readonly property int personMap: 960
    readonly property int personCard: Math.round(250 + (textScale - 1) * 300)
    readonly property int personMapHeightPortrait: 560
    readonly property int personPicture: 232
    readonly property int personPicturePortrait: 250
    readonly property int personName: Math.round(88 * displayScale)
    readonly property int personNameSmall: Math.round(64 * displayScale)
    readonly property int timelineTop: Math.max(34, tinySize + 15)
    readonly property int timelineBar: 46
    readonly property int tickHeight: 26
    readonly property int stageCardLeast: 230
    readonly property int mapMark: 36
    readonly property int mapMarkChosen: 46
    readonly property int mapCity: 6
    readonly property int mapNote: 46
    readonly property int claimPicture: 96
    readonly property int claimLeast: 180
    readonly property int claimWidth: 340
    readonly property color sea: contrast ? "#FFFFFF" : "#D9DEDB"
    readonly property color shore: contrast ? "#C8C8C8" : "#C4CBC6"
    readonly property color land: contrast ? "#F0F0F0" : "#F6EFE2"
    readonly property color coast: contrast ? "#000000" : "#9C8E76"
    readonly property color halo: contrast ? "#408A0F00" : "#2893341F"
    readonly property color mapLabel: contrast ? "#FFFFFF" : "#F2FCF9F2"

    // ------------------------------------------------------------------ basket and sheets
    readonly property int basketColumn: 1010
    readonly property int basketSide: 750
    readonly property int basketLine: Math.round(132 * Math.max(1, textScale * 0.94))
    readonly property int basketPicture: 100
    readonly property int codeBox: 132
    readonly property int codeSize: 76
    readonly property real sheetRatio: 1.4142
    readonly property int copiesWidth: Math.round(150 * textScale)
    readonly property color paperWhite: "#FFFFFF"

    // ------------------------------------------------------------------ staff
    readonly property int doorCorner: 140
    readonly property int doorHold: 3000
    readonly property int padKeyWidth: 128
    readonly property int padKeyHeight: 96
    readonly property int padGap: 14
    readonly property int padColumns: 3
    readonly property int pinDigits: 6
    readonly property int staffColumns: 3
    readonly property int pinDot: 24
    readonly property int pinColumn: 640
    readonly property int staffCard: Math.round(132 * textScale)
    readonly property int progressFigure: Math.round(96 * displayScale)
    readonly property int progressBar: 18
    readonly property int stepDot: 32
    readonly property color amber: contrast ? "#6A4500" : "#C08A2E"

    // ------------------------------------------------------------------ light table
    readonly property int stripWidth: 190
    readonly property int stripInset: 30
    readonly property int panelWidth: 480
    readonly property int tablePortrait: 1040
    readonly property int tools: 9
    readonly property int toolHeight: 92
    readonly property int toolWidth: 96
    readonly property int toolSize: Math.min(Math.round(20 * textScale), 24)
    readonly property int toolRadius: 12
    readonly property int toolPad: 14
    readonly property int sliderWidth: 560
    readonly property int sliderHeight: 84
    readonly property int sliderThumb: 42
    readonly property int sliderTrack: 4
    readonly property int minimapWidth: 130
    readonly property int minimapHeight: 178
    readonly property color tablePanel: contrast ? "#000000" : "#332E29"
    readonly property color tableTrack: contrast ? "#FFFFFF" : "#6A6055"
    readonly property color tableGlass: contrast ? "#000000" : "#E6211D19"
    readonly property color found: "#F5C84B"

    // ------------------------------------------------------------------ motion
    readonly property int quick: calm ? 0 : 90
    readonly property int turn: calm ? 0 : 180
    readonly property int settle: calm ? 0 : 320
    readonly property int dissolve: calm ? 0 : 1200
    readonly property int flickSpeed: calm ? 0 : 4200
    readonly property int flickSlow: 3000
}
