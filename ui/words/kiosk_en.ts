<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="fr_FR">
<context>
    <name>BasketList</name>
    <message>
        <source>Voir la feuille : %1</source>
        <translation>See the sheet: %1</translation>
    </message>
    <message>
        <source>Retirer du panier : %1</source>
        <translation>Take out of the basket: %1</translation>
    </message>
</context>
<context>
    <name>BasketView</name>
    <message>
        <source>Votre panier</source>
        <translation>Your basket</translation>
    </message>
    <message>
        <source>Le panier est vide. Touchez le signe + d’une notice pour la garder.</source>
        <translation>The basket is empty. Touch the + of a record to keep it.</translation>
    </message>
    <message>
        <source>Votre panier s’appelle %1</source>
        <translation>Your basket is called %1</translation>
    </message>
    <message>
        <source>Ce signe est au pied de chacune de vos feuilles : vous les reconnaîtrez dans le bac. Il ne porte pas votre nom et s’efface avec votre visite.</source>
        <translation>This sign stands at the foot of each of your sheets, so you will know them in the tray. It does not bear your name and is erased with your visit.</translation>
    </message>
    <message>
        <source>Chercher</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Vider le panier</source>
        <translation>Empty the basket</translation>
    </message>
    <message>
        <source>J’ai fini</source>
        <translation>I have finished</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Outils</source>
        <translation>Tools</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Accueil</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Écran bas</source>
        <translation>Lower screen</translation>
    </message>
    <message>
        <source>Texte et confort</source>
        <translation>Text and comfort</translation>
    </message>
    <message>
        <source>Contraste</source>
        <translation>Contrast</translation>
    </message>
    <message>
        <source>Langue : %1</source>
        <translation>Language: %1</translation>
    </message>
    <message>
        <source>Panier</source>
        <translation>Basket</translation>
    </message>
</context>
<context>
    <name>BrowseView</name>
    <message>
        <source>Cette liste est vide pour l’instant.</source>
        <translation>This list is empty for now.</translation>
    </message>
</context>
<context>
    <name>ColumnWords</name>
    <message>
        <source>Laisser de côté</source>
        <translation>Leave out</translation>
    </message>
    <message>
        <source>Note, sous son propre titre</source>
        <translation>Note, under its own heading</translation>
    </message>
    <message>
        <source>Cote ou numéro</source>
        <translation>Code or number</translation>
    </message>
    <message>
        <source>Titre</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Cote du niveau au-dessus</source>
        <translation>Code of the level above</translation>
    </message>
    <message>
        <source>Niveau</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Date de début</source>
        <translation>Start date</translation>
    </message>
    <message>
        <source>Date de fin</source>
        <translation>End date</translation>
    </message>
    <message>
        <source>Producteur ou auteur</source>
        <translation>Creator or author</translation>
    </message>
    <message>
        <source>Texte</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Nature (nos mots)</source>
        <translation>Kind (our words)</translation>
    </message>
    <message>
        <source>Nature (leurs mots)</source>
        <translation>Kind (their words)</translation>
    </message>
    <message>
        <source>Importance, format</source>
        <translation>Extent, format</translation>
    </message>
    <message>
        <source>Langue</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Personnes citées</source>
        <translation>People named</translation>
    </message>
    <message>
        <source>Organismes</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Lieux</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Sujets</source>
        <translation>Subjects</translation>
    </message>
    <message>
        <source>Droits (nos mots)</source>
        <translation>Rights (our words)</translation>
    </message>
    <message>
        <source>Conditions d’accès</source>
        <translation>Conditions of access</translation>
    </message>
    <message>
        <source>Conditions de reproduction</source>
        <translation>Conditions of reproduction</translation>
    </message>
    <message>
        <source>Documents en rapport</source>
        <translation>Related material</translation>
    </message>
    <message>
        <source>Éditeur</source>
        <translation>Publisher</translation>
    </message>
    <message>
        <source>Autre code, adresse</source>
        <translation>Other code, address</translation>
    </message>
    <message>
        <source>Fichiers d’images</source>
        <translation>Picture files</translation>
    </message>
    <message>
        <source>Matière</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Technique</source>
        <translation>Technique</translation>
    </message>
    <message>
        <source>Hauteur</source>
        <translation>Height</translation>
    </message>
    <message>
        <source>Largeur</source>
        <translation>Width</translation>
    </message>
    <message>
        <source>Inscription</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>Mode d’acquisition</source>
        <translation>How it was acquired</translation>
    </message>
    <message>
        <source>Emplacement</source>
        <translation>Location</translation>
    </message>
    <message>
        <source>Nom de famille</source>
        <translation>Surname</translation>
    </message>
    <message>
        <source>Prénoms</source>
        <translation>Given names</translation>
    </message>
    <message>
        <source>Variantes du nom</source>
        <translation>Variants of the name</translation>
    </message>
    <message>
        <source>Autres noms de famille</source>
        <translation>Other surnames</translation>
    </message>
    <message>
        <source>Autres prénoms</source>
        <translation>Other given names</translation>
    </message>
    <message>
        <source>Pseudonymes</source>
        <translation>Pseudonyms</translation>
    </message>
    <message>
        <source>Sexe</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Date de naissance</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Année de naissance</source>
        <translation>Year of birth</translation>
    </message>
    <message>
        <source>Lieu de naissance</source>
        <translation>Place of birth</translation>
    </message>
    <message>
        <source>Date de décès</source>
        <translation>Date of death</translation>
    </message>
    <message>
        <source>Année de décès</source>
        <translation>Year of death</translation>
    </message>
    <message>
        <source>Lieu de décès</source>
        <translation>Place of death</translation>
    </message>
    <message>
        <source>Domicile</source>
        <translation>Residence</translation>
    </message>
    <message>
        <source>Commune du domicile</source>
        <translation>Place of residence</translation>
    </message>
    <message>
        <source>Métier</source>
        <translation>Occupation</translation>
    </message>
    <message>
        <source>Matricule</source>
        <translation>Prisoner number</translation>
    </message>
    <message>
        <source>Parcours</source>
        <translation>Path</translation>
    </message>
    <message>
        <source>Devenir</source>
        <translation>Fate</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Listes</source>
        <translation>Lists</translation>
    </message>
    <message>
        <source>Réseau, appartenance</source>
        <translation>Network, membership</translation>
    </message>
    <message>
        <source>Nationalité</source>
        <translation>Nationality</translation>
    </message>
    <message>
        <source>Des documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Des personnes</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Des objets</source>
        <translation>Objects</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Un instant…</source>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>Choisissez la colonne qui porte la cote ou le numéro.</source>
        <translation>Choose the column that holds the code or number.</translation>
    </message>
    <message>
        <source>Ce choix vaudra pour tous les tableaux qui ont les mêmes titres.</source>
        <translation>This choice will hold for every table with the same headings.</translation>
    </message>
</context>
<context>
    <name>ComfortPanel</name>
    <message>
        <source>Texte et confort</source>
        <translation>Text and comfort</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Texte normal</source>
        <translation>Normal text</translation>
    </message>
    <message>
        <source>Grand</source>
        <translation>Large</translation>
    </message>
    <message>
        <source>Très grand</source>
        <translation>Very large</translation>
    </message>
    <message>
        <source>Contraste</source>
        <translation>Contrast</translation>
    </message>
    <message>
        <source>Noir sur blanc, traits épais.</source>
        <translation>Black on white, thick lines.</translation>
    </message>
    <message>
        <source>Écran bas</source>
        <translation>Lower screen</translation>
    </message>
    <message>
        <source>Ce qui se touche descend à portée de main.</source>
        <translation>What you touch comes down within reach.</translation>
    </message>
    <message>
        <source>Sans mouvement</source>
        <translation>No motion</translation>
    </message>
    <message>
        <source>Rien ne glisse, rien ne se fond.</source>
        <translation>Nothing slides, nothing fades.</translation>
    </message>
    <message>
        <source>Main gauche</source>
        <translation>Left hand</translation>
    </message>
    <message>
        <source>Le clavier et les outils passent de l’autre côté.</source>
        <translation>The keyboard and the tools change sides.</translation>
    </message>
    <message>
        <source>Vos choix s’effacent à la fin de votre visite.</source>
        <translation>Your choices are erased when your visit ends.</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>Elle contient tout : notices fermées, oppositions, personnes peut-être vivantes. Gardez-la comme l’archive elle-même ; ne la donnez à personne.</source>
        <translation>It contains everything: closed records, objections, people who may be alive. Keep it as you keep the archive itself; give it to nobody.</translation>
    </message>
    <message>
        <source>Seulement ce qui peut sortir aujourd’hui : ni notices fermées, ni personnes peut-être vivantes.</source>
        <translation>Only what may go out today: no closed records, nobody who may be alive.</translation>
    </message>
    <message>
        <source>Les notices sont lues…</source>
        <translation>The records are being read…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fichier(s) écrit(s)</source>
        <translation>
            <numerusform>%Ln file written</numerusform>
            <numerusform>%Ln files written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notice(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fichier(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message>
        <source>Abandonné : il n’en reste rien.</source>
        <translation>Given up: nothing of it is left.</translation>
    </message>
    <message>
        <source>Copie complète (JSON)</source>
        <translation>Complete copy (JSON)</translation>
    </message>
    <message>
        <source>Inventaires, pour un portail d’archives</source>
        <translation>Finding aids, for an archives portal</translation>
    </message>
    <message>
        <source>Inventaires, pour un logiciel d’archives récent</source>
        <translation>Finding aids, for recent archive software</translation>
    </message>
    <message>
        <source>Notices de personnes, familles et organismes</source>
        <translation>Records of people, families and bodies</translation>
    </message>
    <message>
        <source>Un tableau, pour un tableur ou une bibliothèque</source>
        <translation>A table, for a spreadsheet or a library</translation>
    </message>
    <message>
        <source>Images et vues, pour un site web</source>
        <translation>Pictures page by page, for a website</translation>
    </message>
    <message>
        <source>Références, pour Zotero ou EndNote</source>
        <translation>References, for Zotero or EndNote</translation>
    </message>
    <message>
        <source>Références, pour LaTeX</source>
        <translation>References, for LaTeX</translation>
    </message>
    <message>
        <source>Toutes les notices, à reprendre telles quelles</source>
        <translation>All records, to be taken in again as they are</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message numerus="yes">
        <source>%n seconde(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message>
        <source>Êtes-vous encore là ?</source>
        <translation>Are you still there?</translation>
    </message>
    <message>
        <source>Sans réponse, votre recherche et votre panier sont effacés pour la personne suivante.</source>
        <translation>Without an answer, your search and your basket are erased for the next person.</translation>
    </message>
    <message>
        <source>Je continue</source>
        <translation>I am still here</translation>
    </message>
    <message>
        <source>J’ai fini</source>
        <translation>I have finished</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n mois</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pièce(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feuille(s)</source>
        <translation>
            <numerusform>%n sheet</numerusform>
            <numerusform>%n sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>et %n autre(s)</source>
        <translation>
            <numerusform>and %n other</numerusform>
            <numerusform>and %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CreditsView</name>
    <message>
        <source>Avec eux</source>
        <translation>With their help</translation>
    </message>
    <message>
        <source>Ce que vous voyez ici existe aussi grâce à des entreprises, des fondations et des lecteurs.</source>
        <translation>What you see here also exists thanks to companies, foundations and readers.</translation>
    </message>
    <message>
        <source>Les mécènes ne voient ni vos recherches ni votre panier.</source>
        <translation>Sponsors see neither your searches nor your basket.</translation>
    </message>
    <message>
        <source>Caractères Newsreader (Production Type) et Source Sans 3 (Adobe), licence SIL Open Font. Cartes Natural Earth, domaine public. Logiciel Qt sous licence LGPL 3, et d’autres bibliothèques libres : l’accueil a la liste et le texte des licences.</source>
        <translation>Typefaces Newsreader (Production Type) and Source Sans 3 (Adobe), SIL Open Font License. Maps Natural Earth, public domain. Qt software under the LGPL 3, and other free libraries: the front desk has the list and the texts of the licences.</translation>
    </message>
</context>
<context>
    <name>DisputePanel</name>
    <message>
        <source>%1 : les documents diffèrent. Nous les montrons tous.</source>
        <translation>%1: the documents differ. We show them all.</translation>
    </message>
    <message>
        <source>retenu dans le parcours</source>
        <translation>kept in the path</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>page %1 sur %2</source>
        <translation>page %1 of %2</translation>
    </message>
    <message>
        <source>Indice</source>
        <translation>Hint</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Cote</source>
        <translation>Shelfmark</translation>
    </message>
    <message>
        <source>Autres cotes</source>
        <translation>Other shelfmarks</translation>
    </message>
    <message>
        <source>Producteur</source>
        <translation>Creator</translation>
    </message>
    <message>
        <source>Personnes</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Organismes</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Lieux</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Sujets</source>
        <translation>Subjects</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Extent</translation>
    </message>
    <message>
        <source>Langues</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>français</source>
        <translation>French</translation>
    </message>
    <message>
        <source>allemand</source>
        <translation>German</translation>
    </message>
    <message>
        <source>anglais</source>
        <translation>English</translation>
    </message>
    <message>
        <source>néerlandais</source>
        <translation>Dutch</translation>
    </message>
    <message>
        <source>polonais</source>
        <translation>Polish</translation>
    </message>
    <message>
        <source>russe</source>
        <translation>Russian</translation>
    </message>
    <message>
        <source>italien</source>
        <translation>Italian</translation>
    </message>
    <message>
        <source>espagnol</source>
        <translation>Spanish</translation>
    </message>
    <message>
        <source>latin</source>
        <translation>Latin</translation>
    </message>
    <message>
        <source>tchèque</source>
        <translation>Czech</translation>
    </message>
    <message>
        <source>hongrois</source>
        <translation>Hungarian</translation>
    </message>
    <message>
        <source>ukrainien</source>
        <translation>Ukrainian</translation>
    </message>
    <message>
        <source>yiddish</source>
        <translation>Yiddish</translation>
    </message>
</context>
<context>
    <name>DocumentText</name>
    <message>
        <source>Demandez à l’archiviste : une dérogation est parfois possible, et la cote suffit pour en parler.</source>
        <translation>Ask the archivist: an exemption is sometimes possible, and the shelfmark is all you need to talk about it.</translation>
    </message>
    <message>
        <source>Droits</source>
        <translation>Rights</translation>
    </message>
    <message>
        <source>Replier</source>
        <translation>Show less</translation>
    </message>
    <message>
        <source>Tout lire</source>
        <translation>Read all</translation>
    </message>
</context>
<context>
    <name>Dome</name>
    <message>
        <source>La voûte des noms : un point, une personne</source>
        <translation>The vault of names: one point, one person</translation>
    </message>
</context>
<context>
    <name>FacetPanel</name>
    <message>
        <source>Filtres</source>
        <translation>Filters</translation>
    </message>
    <message numerus="yes">
        <source>%Ln notice(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
    <message>
        <source>Années</source>
        <translation>Years</translation>
    </message>
</context>
<context>
    <name>HandedBack</name>
    <message numerus="yes">
        <source>Rendre le(s) %n tableau(x) avec ses (leurs) fautes en couleur</source>
        <translation>
            <numerusform>Hand the table back, its faults in colour</numerusform>
            <numerusform>Hand the %n tables back, their faults in colour</numerusform>
        </translation>
    </message>
    <message>
        <source>Dans le dossier « %1 », prêt à renvoyer :</source>
        <translation>In the folder “%1”, ready to send back:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ligne(s) fautive(s)</source>
        <translation>
            <numerusform>%Ln row at fault</numerusform>
            <numerusform>%Ln rows at fault</numerusform>
        </translation>
    </message>
    <message>
        <source>sur %1</source>
        <translation>of %1</translation>
    </message>
</context>
<context>
    <name>HintRow</name>
    <message>
        <source>Vos recherches</source>
        <translation>Your searches</translation>
    </message>
    <message>
        <source>Par exemple</source>
        <translation>For example</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message numerus="yes">
        <source>%Ln nom(s)</source>
        <translation>
            <numerusform>%Ln name</numerusform>
            <numerusform>%Ln names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pièce(s)</source>
        <translation>
            <numerusform>%Ln piece</numerusform>
            <numerusform>%Ln pieces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln étape(s)</source>
        <translation>
            <numerusform>%Ln stage</numerusform>
            <numerusform>%Ln stages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dossier(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomeView</name>
    <message>
        <source>Avec eux</source>
        <translation>With their help</translation>
    </message>
    <message>
        <source>Chaque point est une personne. Écrivez un nom : sa place s’éclaire.</source>
        <translation>Each point is a person. Write a name: its place lights up.</translation>
    </message>
    <message>
        <source>Que cherchez-vous ?</source>
        <translation>What are you looking for?</translation>
    </message>
    <message>
        <source>Par exemple</source>
        <translation>For example</translation>
    </message>
</context>
<context>
    <name>KeyCap</name>
    <message>
        <source>espace</source>
        <translation>space</translation>
    </message>
    <message>
        <source>Réduire</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>Effacer une lettre</source>
        <translation>Erase a letter</translation>
    </message>
</context>
<context>
    <name>KeyPad</name>
    <message>
        <source>Clavier</source>
        <translation>Keyboard</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Lieux</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Thèmes</source>
        <translation>Subjects</translation>
    </message>
    <message>
        <source>Les lieux les plus cités</source>
        <translation>Places most often named</translation>
    </message>
    <message>
        <source>Les thèmes les plus cités</source>
        <translation>Subjects most often named</translation>
    </message>
    <message>
        <source>Ce jour-là</source>
        <translation>On this day</translation>
    </message>
    <message>
        <source>les plus cités</source>
        <translation>most often named</translation>
    </message>
    <message>
        <source>Personnes</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Documents et photographies</source>
        <translation>Documents and photographs</translation>
    </message>
    <message>
        <source>Parcours guidés</source>
        <translation>Guided trails</translation>
    </message>
    <message>
        <source>Espace et planétarium</source>
        <translation>Space and planetarium</translation>
    </message>
    <message>
        <source>Pour les classes</source>
        <translation>For school classes</translation>
    </message>
    <message>
        <source>Fonds</source>
        <translation>Fonds</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Photographie</source>
        <translation>Photograph</translation>
    </message>
    <message>
        <source>Plan ou carte</source>
        <translation>Plan or map</translation>
    </message>
    <message>
        <source>Affiche</source>
        <translation>Poster</translation>
    </message>
    <message>
        <source>Dessin</source>
        <translation>Drawing</translation>
    </message>
    <message>
        <source>Objet</source>
        <translation>Object</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Espace</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Étape</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Personne</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Tout</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Fonds</source>
        <comment>plusieurs</comment>
        <translation>Fonds</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Photographies</source>
        <translation>Photographs</translation>
    </message>
    <message>
        <source>Plans et cartes</source>
        <translation>Plans and maps</translation>
    </message>
    <message>
        <source>Affiches</source>
        <translation>Posters</translation>
    </message>
    <message>
        <source>Dessins</source>
        <translation>Drawings</translation>
    </message>
    <message>
        <source>Objets</source>
        <translation>Objects</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Étapes</source>
        <translation>Stages</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Lieu</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Sujet</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Personne citée</source>
        <translation>Person named</translation>
    </message>
    <message>
        <source>Décennie</source>
        <translation>Decade</translation>
    </message>
    <message>
        <source>Année</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Langue du document</source>
        <translation>Language of the document</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Access</translation>
    </message>
    <message>
        <source>Avec image</source>
        <translation>With a picture</translation>
    </message>
    <message>
        <source>Camp</source>
        <translation>Camp</translation>
    </message>
    <message>
        <source>Destin</source>
        <translation>Fate</translation>
    </message>
    <message>
        <source>Sexe</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Liste</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Département</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>Trouvé par</source>
        <translation>Found by</translation>
    </message>
    <message>
        <source>Dates d’existence</source>
        <translation>Dates of existence</translation>
    </message>
    <message>
        <source>Fonctions</source>
        <translation>Functions</translation>
    </message>
    <message>
        <source>Lieu d’activité</source>
        <translation>Place of activity</translation>
    </message>
    <message>
        <source>Événement</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Transcription</source>
        <translation>Transcript</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Édition</source>
        <translation>Edition</translation>
    </message>
    <message>
        <source>Collection éditoriale</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Sommaire</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>En ligne</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Lieu de conservation</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>Origine</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Domaine public</source>
        <translation>Public domain</translation>
    </message>
    <message>
        <source>Sans droits d’auteur</source>
        <translation>No copyright</translation>
    </message>
    <message>
        <source>Protégé par le droit d’auteur</source>
        <translation>In copyright</translation>
    </message>
    <message>
        <source>Adoption</source>
        <translation>Adoption</translation>
    </message>
    <message>
        <source>Annulation du mariage</source>
        <translation>Annulment of the marriage</translation>
    </message>
    <message>
        <source>Publication des bans</source>
        <translation>Banns</translation>
    </message>
    <message>
        <source>Baptême</source>
        <translation>Baptism</translation>
    </message>
    <message>
        <source>Inhumation</source>
        <translation>Burial</translation>
    </message>
    <message>
        <source>Recensement</source>
        <translation>Census</translation>
    </message>
    <message>
        <source>Crémation</source>
        <translation>Cremation</translation>
    </message>
    <message>
        <source>Divorce</source>
        <translation>Divorce</translation>
    </message>
    <message>
        <source>Demande de divorce</source>
        <translation>Divorce filed</translation>
    </message>
    <message>
        <source>Études</source>
        <translation>Education</translation>
    </message>
    <message>
        <source>Émigration</source>
        <translation>Emigration</translation>
    </message>
    <message>
        <source>Fiançailles</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Diplôme</source>
        <translation>Graduation</translation>
    </message>
    <message>
        <source>Immigration</source>
        <translation>Immigration</translation>
    </message>
    <message>
        <source>Statut juridique</source>
        <translation>Legal status</translation>
    </message>
    <message>
        <source>Textes de référence</source>
        <translation>Mandate</translation>
    </message>
    <message>
        <source>Mariage</source>
        <translation>Marriage</translation>
    </message>
    <message>
        <source>Contrat de mariage</source>
        <translation>Marriage contract</translation>
    </message>
    <message>
        <source>Licence de mariage</source>
        <translation>Marriage licence</translation>
    </message>
    <message>
        <source>Convention matrimoniale</source>
        <translation>Marriage settlement</translation>
    </message>
    <message>
        <source>Service militaire</source>
        <translation>Military service</translation>
    </message>
    <message>
        <source>Naturalisation</source>
        <translation>Naturalisation</translation>
    </message>
    <message>
        <source>Homologation du testament</source>
        <translation>Probate</translation>
    </message>
    <message>
        <source>Retraite</source>
        <translation>Retirement</translation>
    </message>
    <message>
        <source>Titre</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Testament</source>
        <translation>Will</translation>
    </message>
    <message>
        <source>Destinataire</source>
        <translation>Addressee</translation>
    </message>
    <message>
        <source>Lieu d’expédition</source>
        <translation>Place of dispatch</translation>
    </message>
    <message>
        <source>Lieu de réception</source>
        <translation>Place of receipt</translation>
    </message>
    <message>
        <source>Image difficile</source>
        <translation>Distressing picture</translation>
    </message>
    <message>
        <source>librement communicable</source>
        <translation>freely accessible</translation>
    </message>
    <message>
        <source>consultable sur place</source>
        <translation>to be read here</translation>
    </message>
    <message>
        <source>auteur inconnu</source>
        <translation>author unknown</translation>
    </message>
    <message>
        <source>titre seul</source>
        <translation>title only</translation>
    </message>
    <message>
        <source>pas encore communicable</source>
        <translation>not yet open</translation>
    </message>
    <message>
        <source>oui</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>non</source>
        <translation>no</translation>
    </message>
    <message>
        <source>la cote demandée</source>
        <translation>the reference asked for</translation>
    </message>
    <message>
        <source>écrit « %1 » ailleurs</source>
        <translation>written “%1” elsewhere</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>autre forme du mot : %1</source>
        <translation>another form of the word: %1</translation>
    </message>
    <message>
        <source>se prononce presque de même</source>
        <translation>sounds almost the same</translation>
    </message>
    <message>
        <source>écrit « %1 »</source>
        <translation>written “%1”</translation>
    </message>
    <message>
        <source>autre forme de %1</source>
        <translation>another form of %1</translation>
    </message>
    <message>
        <source>même son que %1</source>
        <translation>same sound as %1</translation>
    </message>
    <message>
        <source>%1 a pu être lu %2</source>
        <translation>%1 may have been read %2</translation>
    </message>
    <message>
        <source>une lettre a pu être mal lue</source>
        <translation>a letter may have been misread</translation>
    </message>
    <message>
        <source>s’écrit presque de même</source>
        <translation>is spelt almost the same</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Cote</source>
        <translation>Shelfmark</translation>
    </message>
    <message>
        <source>Comme saisi</source>
        <translation>As typed</translation>
    </message>
    <message>
        <source>Écrit autrement</source>
        <translation>Written differently</translation>
    </message>
    <message>
        <source>Autre forme du nom</source>
        <translation>Other form of the name</translation>
    </message>
    <message>
        <source>Autre appellation</source>
        <translation>Another name for it</translation>
    </message>
    <message>
        <source>Autre forme du mot</source>
        <translation>Another form of the word</translation>
    </message>
    <message>
        <source>Même son</source>
        <translation>Same sound</translation>
    </message>
    <message>
        <source>Lecture possible</source>
        <translation>Possible reading</translation>
    </message>
    <message>
        <source>Orthographe voisine</source>
        <translation>Similar spelling</translation>
    </message>
    <message>
        <source>Naissance</source>
        <translation>Birth</translation>
    </message>
    <message>
        <source>Nationalité</source>
        <translation>Nationality</translation>
    </message>
    <message>
        <source>Domicile</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Métier</source>
        <translation>Trade</translation>
    </message>
    <message>
        <source>Appartenance</source>
        <translation>Membership</translation>
    </message>
    <message>
        <source>Matricule</source>
        <translation>Prisoner number</translation>
    </message>
    <message>
        <source>Décès</source>
        <translation>Death</translation>
    </message>
    <message>
        <source>Histoire</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Historique de la conservation</source>
        <translation>Custodial history</translation>
    </message>
    <message>
        <source>Entrée dans les fonds</source>
        <translation>Acquisition</translation>
    </message>
    <message>
        <source>Présentation du contenu</source>
        <translation>Scope and content</translation>
    </message>
    <message>
        <source>Classement</source>
        <translation>Arrangement</translation>
    </message>
    <message>
        <source>Conditions d’accès</source>
        <translation>Conditions of access</translation>
    </message>
    <message>
        <source>Conditions de reproduction</source>
        <translation>Conditions of reproduction</translation>
    </message>
    <message>
        <source>État matériel</source>
        <translation>Physical condition</translation>
    </message>
    <message>
        <source>Instrument de recherche</source>
        <translation>Finding aid</translation>
    </message>
    <message>
        <source>Lieu des originaux</source>
        <translation>Place of the originals</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Documents en rapport</source>
        <translation>Related material</translation>
    </message>
    <message>
        <source>Bibliographie</source>
        <translation>Bibliography</translation>
    </message>
    <message>
        <source>Pour citer</source>
        <translation>To cite</translation>
    </message>
    <message>
        <source>Résumé</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Pas encore communicable. Demandez à l’archiviste.</source>
        <translation>Not yet open. Ask the archivist.</translation>
    </message>
    <message>
        <source>lu page %1</source>
        <translation>read on page %1</translation>
    </message>
    <message>
        <source>Sans titre</source>
        <translation>Untitled</translation>
    </message>
    <message>
        <source>Sans : %1</source>
        <translation>Without: %1</translation>
    </message>
    <message>
        <source>Parcours</source>
        <translation>Trail</translation>
    </message>
    <message>
        <source>Toute la liste</source>
        <translation>The whole list</translation>
    </message>
</context>
<context>
    <name>Namesakes</name>
    <message>
        <source>naissance en %1</source>
        <translation>born %1</translation>
    </message>
    <message>
        <source>matricule %1</source>
        <translation>prisoner number %1</translation>
    </message>
    <message>
        <source>naissance : %1</source>
        <translation>born %1</translation>
    </message>
</context>
<context>
    <name>NothingPanel</name>
    <message>
        <source>Vous avez écarté des façons de trouver : touchez-les pour les remettre.</source>
        <translation>You have dropped ways of finding: touch them to bring them back.</translation>
    </message>
    <message>
        <source>Aucune notice ne porte exactement ces mots.</source>
        <translation>No record bears exactly these words.</translation>
    </message>
    <message>
        <source>Rien ne porte ces mots dans nos fonds numérisés.</source>
        <translation>Nothing in our digitised holdings bears these words.</translation>
    </message>
    <message>
        <source>Les listes ont souvent été tapées à l’oreille. Voici ce qui se prononce ou s’écrit presque de même :</source>
        <translation>Lists were often typed by ear. Here is what sounds or is spelt almost the same:</translation>
    </message>
    <message>
        <source>Vouliez-vous dire : %1 ?</source>
        <translation>Did you mean: %1?</translation>
    </message>
    <message>
        <source>Nous avons essayé les mots tels quels, leurs débuts, les graphies voisines et ce qui se prononce de même.</source>
        <translation>We tried the words as they are, their beginnings, near spellings and what sounds alike.</translation>
    </message>
</context>
<context>
    <name>Objections</name>
    <message>
        <source>Un instant…</source>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>Aucune opposition en cours. Une personne, ou ses héritiers, peut demander qu’une notice ne soit plus montrée : notez-le ici.</source>
        <translation>No objection stands. A person, or her heirs, may ask that a record be shown no longer: note it here.</translation>
    </message>
    <message numerus="yes">
        <source>%n opposition(s) en cours</source>
        <translation>
            <numerusform>%n objection stands</numerusform>
            <numerusform>%n objections stand</numerusform>
        </translation>
    </message>
    <message>
        <source>Elle disparaît de toutes les bornes en quelques instants, avec ce qui est au-dessous d’elle, et aucune mise en ligne ne la montre plus.</source>
        <translation>It disappears from every terminal within moments, with what lies below it, and no later edition shows it.</translation>
    </message>
    <message>
        <source>Elle reste à l’écran. Le reste vaut à partir de la prochaine mise en ligne.</source>
        <translation>It stays on screen. The rest holds from the next publishing on.</translation>
    </message>
    <message>
        <source>L’opposition à %1 est levée. Si la notice n’est pas en ligne, elle le sera après « Mettre en ligne ».</source>
        <translation>The objection to %1 is lifted. If the record is not on show, it will be after “Publish”.</translation>
    </message>
    <message>
        <source>L’opposition est gardée. Elle vaut après « Mettre en ligne ».</source>
        <translation>The objection is kept. It holds after “Publish”.</translation>
    </message>
    <message>
        <source>L’opposition est gardée. Aucune notice en ligne ne porte cette cote : vérifiez-la.</source>
        <translation>The objection is kept. No record on show bears this shelfmark: check it.</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) cachée(s) sur toutes les bornes.</source>
        <translation>
            <numerusform>%n record hidden on every terminal.</numerusform>
            <numerusform>%n records hidden on every terminal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tout</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>La montrer à l’écran</source>
        <translation>Showing it on screen</translation>
    </message>
    <message>
        <source>L’agrandir</source>
        <translation>Enlarging it</translation>
    </message>
    <message>
        <source>Imprimer la notice</source>
        <translation>Printing the record</translation>
    </message>
    <message>
        <source>Imprimer l’image</source>
        <translation>Printing the picture</translation>
    </message>
    <message>
        <source>Le code QR</source>
        <translation>The QR code</translation>
    </message>
    <message>
        <source>Les copies remises</source>
        <translation>The copies handed out</translation>
    </message>
</context>
<context>
    <name>PageStrip</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
</context>
<context>
    <name>Path</name>
    <message>
        <source>date inconnue</source>
        <translation>date unknown</translation>
    </message>
    <message>
        <source>Une autre source dit : %1</source>
        <translation>Another source says: %1</translation>
    </message>
    <message>
        <source>Ce lieu n’est pas placé sur la carte.</source>
        <translation>This place is not on the map.</translation>
    </message>
    <message>
        <source>Lieu placé à %1 km près.</source>
        <translation>Place shown to within %1 km.</translation>
    </message>
    <message>
        <source>Bruxelles</source>
        <translation>Brussels</translation>
    </message>
    <message>
        <source>Londres</source>
        <translation>London</translation>
    </message>
    <message>
        <source>Cologne</source>
        <translation>Cologne</translation>
    </message>
    <message>
        <source>Prague</source>
        <translation>Prague</translation>
    </message>
</context>
<context>
    <name>PathChart</name>
    <message>
        <source>Étape %1, %2</source>
        <translation>Stage %1, %2</translation>
    </message>
    <message>
        <source>sans frontières : elles ont changé</source>
        <translation>without borders: they have changed</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>Les sources ne s’accordent pas</source>
        <translation>The sources do not agree</translation>
    </message>
    <message>
        <source>né(e) : %1</source>
        <translation>born: %1</translation>
    </message>
</context>
<context>
    <name>PersonHead</name>
    <message>
        <source>Replier</source>
        <translation>Show less</translation>
    </message>
    <message>
        <source>Tout lire</source>
        <translation>Read all</translation>
    </message>
</context>
<context>
    <name>PersonText</name>
    <message>
        <source>Une notice réduite à un nom</source>
        <translation>A record reduced to a name</translation>
    </message>
    <message>
        <source>Autres formes du nom</source>
        <translation>Other forms of the name</translation>
    </message>
    <message>
        <source>L’essentiel</source>
        <translation>In short</translation>
    </message>
    <message>
        <source>Figure dans</source>
        <translation>Named in</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
</context>
<context>
    <name>PieceOnTable</name>
    <message>
        <source>Voir de près</source>
        <translation>Look closer</translation>
    </message>
    <message>
        <source>Elle n’apparaît ni dans les listes, ni au repos. Souhaitez-vous la voir ?</source>
        <translation>It appears neither in lists nor at rest. Do you wish to see it?</translation>
    </message>
    <message>
        <source>La regarder</source>
        <translation>Look at it</translation>
    </message>
</context>
<context>
    <name>Pin</name>
    <message numerus="yes">
        <source>Trop d’essais : attendez encore %n minute(s).</source>
        <translation>
            <numerusform>Too many tries: wait %n more minute.</numerusform>
            <numerusform>Too many tries: wait %n more minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cette borne n’a pas de côté personnel.</source>
        <translation>This terminal has no staff side.</translation>
    </message>
    <message>
        <source>La vérification n’a pas abouti. Réessayez.</source>
        <translation>The check did not succeed. Try again.</translation>
    </message>
    <message>
        <source>Aucun code n’est encore donné : kiosk pin NOM --set, au clavier.</source>
        <translation>No code has been given yet: kiosk pin NAME --set, at a keyboard.</translation>
    </message>
    <message numerus="yes">
        <source>Ce n’est pas le bon code. Encore %n essai(s).</source>
        <translation>
            <numerusform>That is not the right code. %n try left.</numerusform>
            <numerusform>That is not the right code. %n tries left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message numerus="yes">
        <source>%n chiffre(s) sur six</source>
        <translation>
            <numerusform>%n digit of six</numerusform>
            <numerusform>%n digits of six</numerusform>
        </translation>
    </message>
    <message>
        <source>Effacer</source>
        <translation>Erase</translation>
    </message>
</context>
<context>
    <name>PinView</name>
    <message>
        <source>Réservé au personnel</source>
        <translation>Staff only</translation>
    </message>
    <message>
        <source>Qui êtes-vous ?</source>
        <translation>Who are you?</translation>
    </message>
    <message>
        <source>Votre code à six chiffres.</source>
        <translation>Your six-digit code.</translation>
    </message>
    <message numerus="yes">
        <source>Sans réponse, cet écran se ferme dans %n seconde(s).</source>
        <translation>
            <numerusform>Without an answer this screen closes in %n second.</numerusform>
            <numerusform>Without an answer this screen closes in %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>Chaque code faux est compté, même si la borne redémarre. Après cinq, elle fait attendre.</source>
        <translation>Every wrong code is counted, even across a restart. After five the terminal makes you wait.</translation>
    </message>
</context>
<context>
    <name>PrintPanel</name>
    <message>
        <source>Une copie de moins</source>
        <translation>One copy less</translation>
    </message>
    <message numerus="yes">
        <source>%n copie(s)</source>
        <translation>
            <numerusform>%n copy</numerusform>
            <numerusform>%n copies</numerusform>
        </translation>
    </message>
    <message>
        <source>Une copie de plus</source>
        <translation>One copy more</translation>
    </message>
    <message>
        <source>Gros texte</source>
        <translation>Large print</translation>
    </message>
    <message numerus="yes">
        <source>Imprimer %n feuille(s)</source>
        <translation>
            <numerusform>Print %n sheet</numerusform>
            <numerusform>Print %n sheets</numerusform>
        </translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Print</translation>
    </message>
</context>
<context>
    <name>PrinterState</name>
    <message>
        <source>Réessayer</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Renoncer à imprimer</source>
        <translation>Give up printing</translation>
    </message>
    <message>
        <source>J’ai mes feuilles</source>
        <translation>I have my sheets</translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message>
        <source>État du %1</source>
        <translation>As of %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln notice(s) du catalogue</source>
        <translation>
            <numerusform>%Ln record of the catalogue</numerusform>
            <numerusform>%Ln records of the catalogue</numerusform>
        </translation>
    </message>
    <message>
        <source>Un instant…</source>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>Toutes sont lues. On les compare entre elles…</source>
        <translation>All are read. They are being compared with one another…</translation>
    </message>
    <message>
        <source>%1 notices lues sur %2</source>
        <translation>%1 of %2 records read</translation>
    </message>
    <message>
        <source>Contrôlé, rien trouvé : %1.</source>
        <translation>Checked, nothing found: %1.</translation>
    </message>
    <message>
        <source>Comptées seulement : elles ne sont jamais listées.</source>
        <translation>Counted only: they are never listed.</translation>
    </message>
    <message>
        <source>les %1 premières sur %2 ; toutes sont dans le tableau</source>
        <translation>the first %1 of %2; all are in the table</translation>
    </message>
    <message numerus="yes">
        <source>%Ln notice(s) à voir</source>
        <translation>
            <numerusform>%Ln record to look at</numerusform>
            <numerusform>%Ln records to look at</numerusform>
        </translation>
    </message>
    <message>
        <source>Les visiteurs ne la voient pas : elle est fermée, ou pas encore en ligne.</source>
        <translation>Visitors do not see it: it is closed, or not online yet.</translation>
    </message>
    <message>
        <source>Le fichier s’écrit : %1 %</source>
        <translation>The file is being written: %1 %</translation>
    </message>
    <message>
        <source>Rien n’est changé au catalogue.</source>
        <translation>Nothing is changed in the catalogue.</translation>
    </message>
    <message>
        <source>« %1 » est dans le dossier « %2 ».</source>
        <translation>“%1” is in the folder “%2”.</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>Cette notice n’est plus consultable.</source>
        <translation>This record can no longer be seen.</translation>
    </message>
    <message>
        <source>Sans titre</source>
        <translation>Untitled</translation>
    </message>
</context>
<context>
    <name>RecordActions</name>
    <message>
        <source>Voir de près</source>
        <translation>Look closer</translation>
    </message>
    <message>
        <source>Garder</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Gardé</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Print</translation>
    </message>
</context>
<context>
    <name>RecordTree</name>
    <message>
        <source>Sa place dans le fonds</source>
        <translation>Its place in the fonds</translation>
    </message>
</context>
<context>
    <name>RelatedList</name>
    <message>
        <source>À voir aussi</source>
        <translation>See also</translation>
    </message>
</context>
<context>
    <name>Remedies</name>
    <message>
        <source>refusé, n’entre pas</source>
        <translation>refused, stays out</translation>
    </message>
    <message>
        <source>entré sans être montré</source>
        <translation>in, but not shown</translation>
    </message>
    <message>
        <source>entré, à relire</source>
        <translation>in, to be read again</translation>
    </message>
    <message numerus="yes">
        <source>%n bloc(s) EXIF abîmé(s)</source>
        <translation>
            <numerusform>%n damaged EXIF block</numerusform>
            <numerusform>%n damaged EXIF blocks</numerusform>
        </translation>
    </message>
    <message>
        <source>Regardez si la date et la légende de l’image sont justes ; l’image entre.</source>
        <translation>Look whether the picture’s date and caption are right; the picture is taken in.</translation>
    </message>
    <message numerus="yes">
        <source>%n texte(s) EXIF aux lettres incertaines</source>
        <translation>
            <numerusform>%n EXIF text in uncertain letters</numerusform>
            <numerusform>%n EXIF texts in uncertain letters</numerusform>
        </translation>
    </message>
    <message>
        <source>Relisez la légende ; corrigez-la dans l’image ou dans son fichier XMP.</source>
        <translation>Read the caption again; correct it in the picture or in its XMP file.</translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) confidentielle(s) dans un arbre</source>
        <translation>
            <numerusform>%n confidential person in a family tree</numerusform>
            <numerusform>%n confidential people in a family tree</numerusform>
        </translation>
    </message>
    <message>
        <source>Ôtez la marque RESN dans l’arbre si elles peuvent être montrées ; d’ici là elles sont fermées.</source>
        <translation>Take the RESN mark away in the tree if they may be shown; until then they are closed.</translation>
    </message>
    <message numerus="yes">
        <source>%n famille(s) de plus de 20 conjoints</source>
        <translation>
            <numerusform>%n family of more than 20 spouses</numerusform>
            <numerusform>%n families of more than 20 spouses</numerusform>
        </translation>
    </message>
    <message>
        <source>Corrigez la famille dans l’arbre ; les autres conjoints n’y sont pas rattachés.</source>
        <translation>Correct the family in the tree; the other spouses are not tied to it.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) d’arbre coupée(s)</source>
        <translation>
            <numerusform>%n note of a tree was cut</numerusform>
            <numerusform>%n notes of a tree were cut</numerusform>
        </translation>
    </message>
    <message>
        <source>Raccourcissez-les dans l’arbre.</source>
        <translation>Shorten them in the tree.</translation>
    </message>
    <message numerus="yes">
        <source>%n ligne(s) d’arbre trop profonde(s)</source>
        <translation>
            <numerusform>%n line of a tree too deep</numerusform>
            <numerusform>%n lines of a tree too deep</numerusform>
        </translation>
    </message>
    <message>
        <source>Demandez un nouvel export de l’arbre ; ces lignes sont laissées de côté.</source>
        <translation>Ask for the tree exported anew; these lines are left out.</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) cité(s) dans un arbre sans être des images</source>
        <translation>
            <numerusform>%n file cited in a tree is no picture</numerusform>
            <numerusform>%n files cited in a tree are no pictures</numerusform>
        </translation>
    </message>
    <message>
        <source>Livrez-les avec une notice à eux.</source>
        <translation>Deliver them with a description of their own.</translation>
    </message>
    <message numerus="yes">
        <source>%n arbre(s) aux lettres douteuses</source>
        <translation>
            <numerusform>%n family tree in doubtful letters</numerusform>
            <numerusform>%n family trees in doubtful letters</numerusform>
        </translation>
    </message>
    <message>
        <source>Regardez un nom accentué ; s’il est faux, redemandez l’arbre en UTF-8.</source>
        <translation>Look at a name with an accent; if it is wrong, ask for the tree as UTF-8.</translation>
    </message>
    <message numerus="yes">
        <source>%n ligne(s) d’arbre mal placée(s)</source>
        <translation>
            <numerusform>%n line of a tree out of place</numerusform>
            <numerusform>%n lines of a tree out of place</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparez les textes de ces personnes avec l’arbre.</source>
        <translation>Compare the texts of these people with the tree.</translation>
    </message>
    <message numerus="yes">
        <source>%n arbre(s) sans en-tête</source>
        <translation>
            <numerusform>%n family tree without a head</numerusform>
            <numerusform>%n family trees without a head</numerusform>
        </translation>
    </message>
    <message>
        <source>Regardez un nom accentué ; redemandez le fichier s’il est faux.</source>
        <translation>Look at a name with an accent; ask for the file again if it is wrong.</translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) d’arbre sans nom</source>
        <translation>
            <numerusform>%n person of a tree without a name</numerusform>
            <numerusform>%n people of a tree without a name</numerusform>
        </translation>
    </message>
    <message>
        <source>Nommez-les, ou ôtez-les de l’arbre ; elles sont montrées sous « N. ».</source>
        <translation>Name them, or take them out of the tree; they are shown as “N.”.</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) sans aucune fiche d’arbre</source>
        <translation>
            <numerusform>%n file without a record of a tree</numerusform>
            <numerusform>%n files without a record of a tree</numerusform>
        </translation>
    </message>
    <message>
        <source>Vérifiez que c’est bien un fichier GEDCOM.</source>
        <translation>Check that it is a GEDCOM file.</translation>
    </message>
    <message numerus="yes">
        <source>%n renvoi(s) d’arbre vers rien</source>
        <translation>
            <numerusform>%n pointer of a tree leads nowhere</numerusform>
            <numerusform>%n pointers of a tree lead nowhere</numerusform>
        </translation>
    </message>
    <message>
        <source>Exportez l’arbre entier, avec familles, notes et sources.</source>
        <translation>Export the whole tree, with its families, notes and sources.</translation>
    </message>
    <message numerus="yes">
        <source>%n fait(s) d’arbre confidentiel(s) laissé(s) de côté</source>
        <translation>
            <numerusform>%n confidential fact of a tree left out</numerusform>
            <numerusform>%n confidential facts of a tree left out</numerusform>
        </translation>
    </message>
    <message>
        <source>Ôtez la marque RESN dans l’arbre s’ils peuvent être montrés.</source>
        <translation>Take the RESN mark away in the tree if they may be shown.</translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) ancêtre(s) d’elle(s)-même(s)</source>
        <translation>
            <numerusform>%n person is her own ancestor</numerusform>
            <numerusform>%n people are their own ancestors</numerusform>
        </translation>
    </message>
    <message>
        <source>Corrigez les parents de l’une d’elles dans l’arbre.</source>
        <translation>Correct the parents of one of them in the tree.</translation>
    </message>
    <message numerus="yes">
        <source>%n arbre(s) trop grand(s)</source>
        <translation>
            <numerusform>%n family tree too large</numerusform>
            <numerusform>%n family trees too large</numerusform>
        </translation>
    </message>
    <message>
        <source>Exportez l’arbre en plusieurs parties.</source>
        <translation>Export the tree in several parts.</translation>
    </message>
    <message numerus="yes">
        <source>%n arbre(s) sans dernière ligne</source>
        <translation>
            <numerusform>%n family tree without its last line</numerusform>
            <numerusform>%n family trees without their last line</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparez le nombre de personnes avec celui de l’expéditeur.</source>
        <translation>Compare the number of people with the sender’s.</translation>
    </message>
    <message numerus="yes">
        <source>%n position(s) GPS illisible(s)</source>
        <translation>
            <numerusform>%n unreadable GPS position</numerusform>
            <numerusform>%n unreadable GPS positions</numerusform>
        </translation>
    </message>
    <message>
        <source>Donnez le lieu en toutes lettres.</source>
        <translation>Give the place in words.</translation>
    </message>
    <message numerus="yes">
        <source>%n manifeste(s) de plus de 20 000 pages</source>
        <translation>
            <numerusform>%n manifest of more than 20,000 pages</numerusform>
            <numerusform>%n manifests of more than 20,000 pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Demandez-le en plusieurs manifestes ; les autres pages sont laissées de côté.</source>
        <translation>Ask for it in several manifests; the other pages are left out.</translation>
    </message>
    <message numerus="yes">
        <source>%n collection(s) de plus de 50 000 pièces</source>
        <translation>
            <numerusform>%n collection of more than 50,000 things</numerusform>
            <numerusform>%n collections of more than 50,000 things</numerusform>
        </translation>
    </message>
    <message>
        <source>Demandez-la en plusieurs collections.</source>
        <translation>Ask for it in several collections.</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) JSON sans manifeste</source>
        <translation>
            <numerusform>%n JSON file without a manifest</numerusform>
            <numerusform>%n JSON files without a manifest</numerusform>
        </translation>
    </message>
    <message>
        <source>Livrez le manifeste IIIF auquel il appartient.</source>
        <translation>Deliver the IIIF manifest to which it belongs.</translation>
    </message>
    <message numerus="yes">
        <source>%n bloc(s) IPTC abîmé(s)</source>
        <translation>
            <numerusform>%n damaged IPTC block</numerusform>
            <numerusform>%n damaged IPTC blocks</numerusform>
        </translation>
    </message>
    <message>
        <source>Regardez si la légende et les mots-clés sont entiers.</source>
        <translation>Look whether caption and keywords are whole.</translation>
    </message>
    <message numerus="yes">
        <source>%n texte(s) IPTC aux lettres incertaines</source>
        <translation>
            <numerusform>%n IPTC text in uncertain letters</numerusform>
            <numerusform>%n IPTC texts in uncertain letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n valeur(s) IPTC plus longue(s) que son bloc</source>
        <translation>
            <numerusform>%n IPTC value longer than its block</numerusform>
            <numerusform>%n IPTC values longer than their blocks</numerusform>
        </translation>
    </message>
    <message>
        <source>La valeur est laissée de côté ; regardez si la légende et les mots-clés sont entiers.</source>
        <translation>The value is left out; look whether caption and keywords are whole.</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) JSON trop imbriqué(s)</source>
        <translation>
            <numerusform>%n JSON file nested too deep</numerusform>
            <numerusform>%n JSON files nested too deep</numerusform>
        </translation>
    </message>
    <message>
        <source>Demandez un export simple.</source>
        <translation>Ask for a plain export.</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) JSON qui n’est (ne sont) pas en UTF-8</source>
        <translation>
            <numerusform>%n JSON file is not UTF-8</numerusform>
            <numerusform>%n JSON files are not UTF-8</numerusform>
        </translation>
    </message>
    <message>
        <source>Redemandez le fichier en UTF-8.</source>
        <translation>Ask for the file saved as UTF-8.</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) JSON mal formé(s)</source>
        <translation>
            <numerusform>%n JSON file is not sound</numerusform>
            <numerusform>%n JSON files are not sound</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) JSON trop grand(s)</source>
        <translation>
            <numerusform>%n JSON file too large</numerusform>
            <numerusform>%n JSON files too large</numerusform>
        </translation>
    </message>
    <message>
        <source>Demandez-le en plusieurs parties.</source>
        <translation>Ask for it in several parts.</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) JSON que rien ne sait lire ici</source>
        <translation>
            <numerusform>%n JSON file that nothing here can read</numerusform>
            <numerusform>%n JSON files that nothing here can read</numerusform>
        </translation>
    </message>
    <message>
        <source>Demandez l’un des formats lus, IIIF par exemple, ou ôtez ces fichiers.</source>
        <translation>Ask for one of the formats that are read, such as IIIF, or leave these files out.</translation>
    </message>
    <message numerus="yes">
        <source>%n zone(s) MARC à l’étiquette fausse</source>
        <translation>
            <numerusform>%n MARC field with a wrong tag</numerusform>
            <numerusform>%n MARC fields with a wrong tag</numerusform>
        </translation>
    </message>
    <message>
        <source>Demandez à la bibliothèque de corriger l’export ; la zone est laissée de côté.</source>
        <translation>Ask the library to correct the export; the field is left out.</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) de bibliothèque aux lettres illisibles</source>
        <translation>
            <numerusform>%n library record with unreadable letters</numerusform>
            <numerusform>%n library records with unreadable letters</numerusform>
        </translation>
    </message>
    <message>
        <source>Demandez ces notices en UTF-8 ; d’ici là on voit « � ».</source>
        <translation>Ask for these records as UTF-8; until then “�” is shown.</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) de bibliothèque sans titre</source>
        <translation>
            <numerusform>%n library record without a title</numerusform>
            <numerusform>%n library records without a title</numerusform>
        </translation>
    </message>
    <message>
        <source>Demandez le titre ; la cote est montrée à sa place.</source>
        <translation>Ask for the title; the code is shown instead.</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) sans aucune notice MARC</source>
        <translation>
            <numerusform>%n file without a MARC record</numerusform>
            <numerusform>%n files without a MARC record</numerusform>
        </translation>
    </message>
    <message>
        <source>Vérifiez que c’est bien du MARC 21 ou de l’UNIMARC.</source>
        <translation>Check that it is MARC 21 or UNIMARC.</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) MARC illisible(s)</source>
        <translation>
            <numerusform>%n unreadable MARC record</numerusform>
            <numerusform>%n unreadable MARC records</numerusform>
        </translation>
    </message>
    <message>
        <source>Redemandez ces notices à la bibliothèque ; les autres entrent.</source>
        <translation>Ask the library for these records again; the others are in.</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) METS illisible(s)</source>
        <translation>
            <numerusform>%n unreadable METS file</numerusform>
            <numerusform>%n unreadable METS files</numerusform>
        </translation>
    </message>
    <message>
        <source>Redemandez le fichier ; d’ici là les images sont rattachées par leur nom.</source>
        <translation>Ask for it again; until then the pictures are tied by their names.</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) dont des pages n’ont pas été lues</source>
        <translation>
            <numerusform>%n file with pages whose words were not recognised</numerusform>
            <numerusform>%n files with pages whose words were not recognised</numerusform>
        </translation>
    </message>
    <message>
        <source>Livrez le texte en ALTO ou en hOCR à côté du fichier.</source>
        <translation>Deliver the words as ALTO or hOCR beside the file.</translation>
    </message>
    <message numerus="yes">
        <source>%n PDF qui se déploie(nt) sans mesure</source>
        <translation>
            <numerusform>%n PDF that unpacks beyond measure</numerusform>
            <numerusform>%n PDFs that unpack beyond measure</numerusform>
        </translation>
    </message>
    <message>
        <source>Redemandez le fichier, imprimé à nouveau en PDF.</source>
        <translation>Ask for it again, printed anew as a PDF.</translation>
    </message>
    <message numerus="yes">
        <source>%n PDF interrompu(s) avant la fin</source>
        <translation>
            <numerusform>%n PDF that breaks off</numerusform>
            <numerusform>%n PDFs that break off</numerusform>
        </translation>
    </message>
    <message>
        <source>Redemandez le fichier ; les pages retrouvées entrent.</source>
        <translation>Ask for it again; the pages found are taken in.</translation>
    </message>
    <message numerus="yes">
        <source>%n PDF verrouillé(s)</source>
        <translation>
            <numerusform>%n locked PDF</numerusform>
            <numerusform>%n locked PDFs</numerusform>
        </translation>
    </message>
    <message>
        <source>Redemandez le fichier sans mot de passe.</source>
        <translation>Ask for it without a password.</translation>
    </message>
    <message numerus="yes">
        <source>%n PDF qui se dessine(nt) sans fin</source>
        <translation>
            <numerusform>%n PDF that draws itself without end</numerusform>
            <numerusform>%n PDFs that draw themselves without end</numerusform>
        </translation>
    </message>
    <message>
        <source>Redemandez le fichier, imprimé à nouveau en PDF ; il n’entre pas.</source>
        <translation>Ask for it again, printed anew as a PDF; it is not taken in.</translation>
    </message>
    <message numerus="yes">
        <source>%n PDF aux pages illisibles</source>
        <translation>
            <numerusform>%n PDF with unreadable pages</numerusform>
            <numerusform>%n PDFs with unreadable pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Redemandez le fichier ; les pages d’avant entrent.</source>
        <translation>Ask for it again; the pages before are taken in.</translation>
    </message>
    <message numerus="yes">
        <source>%n PDF au texte trop long</source>
        <translation>
            <numerusform>%n PDF with too much text</numerusform>
            <numerusform>%n PDFs with too much text</numerusform>
        </translation>
    </message>
    <message>
        <source>Rien à faire : les pages sont montrées en entier.</source>
        <translation>Nothing to do: the pages are shown whole.</translation>
    </message>
    <message numerus="yes">
        <source>%n PDF illisible(s)</source>
        <translation>
            <numerusform>%n unreadable PDF</numerusform>
            <numerusform>%n unreadable PDFs</numerusform>
        </translation>
    </message>
    <message>
        <source>Redemandez le fichier.</source>
        <translation>Ask for it again.</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) aux pages trop nombreuses</source>
        <translation>
            <numerusform>%n file with too many pages</numerusform>
            <numerusform>%n files with too many pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Redemandez la suite dans des fichiers à part ; les premières pages entrent.</source>
        <translation>Ask for the rest in files of their own; the first pages are taken in.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) dont une région nommée tombe à côté</source>
        <translation>
            <numerusform>%n picture with a named region outside it</numerusform>
            <numerusform>%n pictures with a named region outside them</numerusform>
        </translation>
    </message>
    <message>
        <source>Redessinez la région dans le logiciel qui l’a écrite.</source>
        <translation>Draw the region again in the program that wrote it.</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) XMP sans image</source>
        <translation>
            <numerusform>%n XMP file without its picture</numerusform>
            <numerusform>%n XMP files without their picture</numerusform>
        </translation>
    </message>
    <message>
        <source>Livrez l’image à côté, sous le même nom.</source>
        <translation>Deliver the picture beside it, under the same name.</translation>
    </message>
    <message numerus="yes">
        <source>%n thésaurus trop imbriqué(s)</source>
        <translation>
            <numerusform>%n thesaurus nested too deep</numerusform>
            <numerusform>%n thesauri nested too deep</numerusform>
        </translation>
    </message>
    <message>
        <source>Demandez un export simple du thésaurus.</source>
        <translation>Ask for a plain export of the thesaurus.</translation>
    </message>
    <message numerus="yes">
        <source>%n concept(s) sans libellé</source>
        <translation>
            <numerusform>%n concept without a label</numerusform>
            <numerusform>%n concepts without a label</numerusform>
        </translation>
    </message>
    <message>
        <source>Donnez à chacun un libellé préféré ; il est laissé de côté d’ici là.</source>
        <translation>Give each a preferred label; until then it is left out.</translation>
    </message>
    <message numerus="yes">
        <source>%n concept(s) sans URI</source>
        <translation>
            <numerusform>%n concept without a URI</numerusform>
            <numerusform>%n concepts without a URI</numerusform>
        </translation>
    </message>
    <message>
        <source>Donnez-lui la sienne, pour qu’on le reconnaisse.</source>
        <translation>Give it its own, so that it is known again.</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) sans aucun concept</source>
        <translation>
            <numerusform>%n file without a concept</numerusform>
            <numerusform>%n files without a concept</numerusform>
        </translation>
    </message>
    <message>
        <source>Vérifiez que c’est bien du SKOS.</source>
        <translation>Check that it is SKOS.</translation>
    </message>
    <message numerus="yes">
        <source>%n thésaurus illisible(s)</source>
        <translation>
            <numerusform>%n unreadable thesaurus</numerusform>
            <numerusform>%n unreadable thesauri</numerusform>
        </translation>
    </message>
    <message>
        <source>Demandez au fournisseur de corriger la ligne indiquée.</source>
        <translation>Ask the supplier to correct the line named.</translation>
    </message>
    <message numerus="yes">
        <source>%n thésaurus trop grand(s)</source>
        <translation>
            <numerusform>%n thesaurus too large</numerusform>
            <numerusform>%n thesauri too large</numerusform>
        </translation>
    </message>
    <message>
        <source>Exportez-le en plusieurs parties.</source>
        <translation>Export it in several parts.</translation>
    </message>
    <message numerus="yes">
        <source>%n tableau(x) aux colonnes incertaines</source>
        <translation>
            <numerusform>%n table whose columns are not sure</numerusform>
            <numerusform>%n tables whose columns are not sure</numerusform>
        </translation>
    </message>
    <message>
        <source>Dites ce que les colonnes contiennent ; le choix est gardé pour les prochains.</source>
        <translation>Say what the columns hold; the choice is kept for the next ones.</translation>
    </message>
    <message numerus="yes">
        <source>%n tableau(x) de plus d’un million de lignes</source>
        <translation>
            <numerusform>%n table of more than a million rows</numerusform>
            <numerusform>%n tables of more than a million rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Livrez-le en plusieurs parties ; le reste est laissé de côté.</source>
        <translation>Deliver it in parts; the rest is left out.</translation>
    </message>
    <message numerus="yes">
        <source>%n lettre(s) sans titre</source>
        <translation>
            <numerusform>%n letter without a title</numerusform>
            <numerusform>%n letters without a title</numerusform>
        </translation>
    </message>
    <message>
        <source>Donnez-lui un titre dans titleStmt ; sa cote est montrée à la place.</source>
        <translation>Give it one in titleStmt; its code is shown instead.</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) TEI sans texte</source>
        <translation>
            <numerusform>%n TEI file without a text</numerusform>
            <numerusform>%n TEI files without a text</numerusform>
        </translation>
    </message>
    <message>
        <source>Vérifiez que c’est bien une lettre en TEI.</source>
        <translation>Check that it is a letter in TEI.</translation>
    </message>
    <message numerus="yes">
        <source>%n texte(s) TEI trop grand(s)</source>
        <translation>
            <numerusform>%n TEI text too large</numerusform>
            <numerusform>%n TEI texts too large</numerusform>
        </translation>
    </message>
    <message>
        <source>Livrez chaque lettre dans un fichier à elle.</source>
        <translation>Deliver each letter as a file of its own.</translation>
    </message>
    <message numerus="yes">
        <source>%n mot(s) vide(s) laissé(s) de côté</source>
        <translation>
            <numerusform>%n empty word left out</numerusform>
            <numerusform>%n empty words left out</numerusform>
        </translation>
    </message>
    <message>
        <source>Rien ne manque : le lecteur a vu une marque, pas de lettres.</source>
        <translation>Nothing is missing: a mark was seen, no letters.</translation>
    </message>
    <message numerus="yes">
        <source>%n classeur(s) illisible(s)</source>
        <translation>
            <numerusform>%n unreadable workbook</numerusform>
            <numerusform>%n unreadable workbooks</numerusform>
        </translation>
    </message>
    <message>
        <source>Ouvrez-le, enregistrez-le en « Classeur Excel (.xlsx) » ou en « CSV UTF-8 », et livrez-le de nouveau.</source>
        <translation>Open it, save it as “Excel workbook (.xlsx)” or “CSV UTF-8”, and deliver it again.</translation>
    </message>
    <message numerus="yes">
        <source>%n classeur(s) à l’ancien format (.xls)</source>
        <translation>
            <numerusform>%n workbook of the old form (.xls)</numerusform>
            <numerusform>%n workbooks of the old form (.xls)</numerusform>
        </translation>
    </message>
    <message>
        <source>Ouvrez-le et enregistrez-le en « Classeur Excel (.xlsx) ».</source>
        <translation>Open it and save it as “Excel workbook (.xlsx)”.</translation>
    </message>
    <message numerus="yes">
        <source>%n description(s) XMP illisible(s)</source>
        <translation>
            <numerusform>%n unreadable XMP description</numerusform>
            <numerusform>%n unreadable XMP descriptions</numerusform>
        </translation>
    </message>
    <message>
        <source>Enregistrez de nouveau la description dans le logiciel qui l’a écrite.</source>
        <translation>Save the description again in the program that wrote it.</translation>
    </message>
    <message numerus="yes">
        <source>%n description(s) XMP avec une entité</source>
        <translation>
            <numerusform>%n XMP description with an entity</numerusform>
            <numerusform>%n XMP descriptions with an entity</numerusform>
        </translation>
    </message>
    <message>
        <source>Elle n’est pas lue ; enregistrez-la de nouveau dans le logiciel qui l’a écrite.</source>
        <translation>It is not read; save it again in the program that wrote it.</translation>
    </message>
    <message numerus="yes">
        <source>%n description(s) XMP aux lettres incertaines</source>
        <translation>
            <numerusform>%n XMP description in uncertain letters</numerusform>
            <numerusform>%n XMP descriptions in uncertain letters</numerusform>
        </translation>
    </message>
    <message>
        <source>Relisez la légende ; enregistrez la description de nouveau dans son logiciel.</source>
        <translation>Read the caption again; save the description again in its program.</translation>
    </message>
    <message numerus="yes">
        <source>%n cote(s) dans deux fichiers</source>
        <translation>
            <numerusform>%n code in two files</numerusform>
            <numerusform>%n codes in two files</numerusform>
        </translation>
    </message>
    <message>
        <source>Toutes les notices entrent ; donnez à chacune une cote à elle.</source>
        <translation>All records are taken in; give each a code of its own.</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) encore en cours d’écriture</source>
        <translation>
            <numerusform>%n file is still being written</numerusform>
            <numerusform>%n files are still being written</numerusform>
        </translation>
    </message>
    <message>
        <source>Attendez la fin de la copie, puis regardez de nouveau la livraison.</source>
        <translation>Wait until it is copied whole, then look at the delivery again.</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) de plus de 4 Go</source>
        <translation>
            <numerusform>%n file of more than 4 GB</numerusform>
            <numerusform>%n files of more than 4 GB</numerusform>
        </translation>
    </message>
    <message>
        <source>Livrez-le en plusieurs parties ; il n’est pas lu.</source>
        <translation>Deliver it in parts; it is not read.</translation>
    </message>
    <message numerus="yes">
        <source>%n archive(s) compressée(s)</source>
        <translation>
            <numerusform>%n packed archive</numerusform>
            <numerusform>%n packed archives</numerusform>
        </translation>
    </message>
    <message>
        <source>Ouvrez l’archive, et livrez les fichiers eux-mêmes.</source>
        <translation>Unpack the archive, and deliver the files themselves.</translation>
    </message>
    <message numerus="yes">
        <source>%n mot(s) lu(s) sans leur place sur l’image</source>
        <translation>
            <numerusform>%n word read without its place on the picture</numerusform>
            <numerusform>%n words read without their place on the picture</numerusform>
        </translation>
    </message>
    <message>
        <source>Rien ne manque : la recherche les trouve, sans les marquer sur l’image.</source>
        <translation>Nothing is missing: a search finds them, without marking them on the picture.</translation>
    </message>
    <message numerus="yes">
        <source>Le texte de %n page(s) est illisible</source>
        <translation>
            <numerusform>The text of %n page cannot be read</numerusform>
            <numerusform>The text of %n pages cannot be read</numerusform>
        </translation>
    </message>
    <message>
        <source>Redemandez le fichier ; d’ici là l’image est montrée sans son texte.</source>
        <translation>Ask for the file again; until then the picture is shown without its text.</translation>
    </message>
    <message>
        <source>Donnez à chaque notice sa cote. D’un instrument de recherche, toutes entrent ; d’un tableau, la première seule.</source>
        <translation>Give each record a code of its own. From a finding aid all are taken in; from a table only the first.</translation>
    </message>
    <message numerus="yes">
        <source>%n destin(s) illisible(s)</source>
        <translation>
            <numerusform>%n fate cannot be read</numerusform>
            <numerusform>%n fates cannot be read</numerusform>
        </translation>
    </message>
    <message>
        <source>Écrivez le destin, deux points, la date et le lieu ; la personne entre sans lui.</source>
        <translation>Write the fate, a colon, the date and the place; the person is in without it.</translation>
    </message>
    <message>
        <source>Choisissez une nature de la liste ; d’ici là la notice est un document.</source>
        <translation>Choose a kind from the list; until then the record counts as a document.</translation>
    </message>
    <message numerus="yes">
        <source>%n parcours illisible(s)</source>
        <translation>
            <numerusform>%n path cannot be read</numerusform>
            <numerusform>%n paths cannot be read</numerusform>
        </translation>
    </message>
    <message>
        <source>Commencez chaque étape par sa nature et deux points ; la personne entre sans parcours.</source>
        <translation>Begin each stage with its kind and a colon; the person is in without a path.</translation>
    </message>
    <message numerus="yes">
        <source>%n envoi(s) sans description</source>
        <translation>
            <numerusform>%n item without a description</numerusform>
            <numerusform>%n items without a description</numerusform>
        </translation>
    </message>
    <message>
        <source>Redemandez cette notice au fournisseur ; le reste entre.</source>
        <translation>Ask the supplier for this record again; the rest is taken in.</translation>
    </message>
    <message numerus="yes">
        <source>%n composant(s) sans cote</source>
        <translation>
            <numerusform>%n component without a code</numerusform>
            <numerusform>%n components without a code</numerusform>
        </translation>
    </message>
    <message>
        <source>Rien n’est perdu : leur place les distingue. Une cote permettrait de les citer.</source>
        <translation>Nothing is lost: their place tells them apart. A code would let them be cited.</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) sans aucune description</source>
        <translation>
            <numerusform>%n file without any description</numerusform>
            <numerusform>%n files without any description</numerusform>
        </translation>
    </message>
    <message>
        <source>Vérifiez que c’est bien un instrument de recherche en EAD.</source>
        <translation>Check that it is a finding aid in EAD.</translation>
    </message>
    <message numerus="yes">
        <source>%n fonds sans cote</source>
        <translation>
            <numerusform>%n fonds without a code</numerusform>
            <numerusform>%n fonds without a code</numerusform>
        </translation>
    </message>
    <message>
        <source>Donnez une cote au fonds, pour qu’on puisse le citer.</source>
        <translation>Give the fonds a code, so that it can be cited.</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) vide(s)</source>
        <translation>
            <numerusform>%n empty file</numerusform>
            <numerusform>%n empty files</numerusform>
        </translation>
    </message>
    <message>
        <source>Redemandez le fichier : rien n’est arrivé.</source>
        <translation>Ask for the file again: nothing has arrived.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) manque(nt)</source>
        <translation>
            <numerusform>%n picture is missing</numerusform>
            <numerusform>%n pictures are missing</numerusform>
        </translation>
    </message>
    <message>
        <source>Demandez ces fichiers au fournisseur ; les notices entrent.</source>
        <translation>Ask the supplier for these files; the records are in.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) hors de la livraison</source>
        <translation>
            <numerusform>%n picture outside the delivery</numerusform>
            <numerusform>%n pictures outside the delivery</numerusform>
        </translation>
    </message>
    <message>
        <source>Livrez le fichier à côté de la description.</source>
        <translation>Deliver the file beside the description.</translation>
    </message>
    <message>
        <source>Redemandez-les ; les notices entrent sans image.</source>
        <translation>Ask for them again; the records are taken in without a picture.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) retenue(s), pas rattachée(s)</source>
        <translation>
            <numerusform>%n picture held back, not tied</numerusform>
            <numerusform>%n pictures held back, not tied</numerusform>
        </translation>
    </message>
    <message>
        <source>L’image est retirée ou quelqu’un s’y oppose : levez-le d’abord, puis reprenez la description.</source>
        <translation>The picture is withheld or somebody objects to it: lift that first, then take the description in again.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) déjà là, mais laquelle ?</source>
        <translation>
            <numerusform>%n picture already here, but which?</numerusform>
            <numerusform>%n pictures already here, but which?</numerusform>
        </translation>
    </message>
    <message>
        <source>Plusieurs images de ce nom, ou plusieurs notices pour elle : livrez-la à côté de sa description.</source>
        <translation>Several pictures of this name, or several records for it: deliver it beside its description.</translation>
    </message>
    <message>
        <source>Redemandez-les ; les notices entrent.</source>
        <translation>Ask for them again; the records are taken in.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) sans notice</source>
        <translation>
            <numerusform>%n picture without a record</numerusform>
            <numerusform>%n pictures without a record</numerusform>
        </translation>
    </message>
    <message>
        <source>Nommez le fichier par la cote, ou citez-le dans la notice.</source>
        <translation>Name the file by the shelfmark, or cite it in the record.</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) prend (prennent) une image déjà là</source>
        <translation>
            <numerusform>%n record takes a picture already here</numerusform>
            <numerusform>%n records take a picture already here</numerusform>
        </translation>
    </message>
    <message>
        <source>Rien, si c’est bien elle : sa propre notice disparaît et mène à celle-ci.</source>
        <translation>Nothing, if it is the right one: its own record goes and leads to this one.</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) dans deux fichiers</source>
        <translation>
            <numerusform>%n record in two files</numerusform>
            <numerusform>%n records in two files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n condition(s) d’accès non comprise(s)</source>
        <translation>
            <numerusform>%n condition of access not understood</numerusform>
            <numerusform>%n conditions of access not understood</numerusform>
        </translation>
    </message>
    <message>
        <source>Écrivez libre, sur place, titre seul ou fermé. D’ici là un tableau ferme la notice, un instrument de recherche n’en montre que le titre.</source>
        <translation>Write free, on-site, title-only or closed. Until then a table closes the record; a finding aid shows its title only.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) trop longue(s), coupée(s)</source>
        <translation>
            <numerusform>%n cell too long, cut</numerusform>
            <numerusform>%n cells too long, cut</numerusform>
        </translation>
    </message>
    <message>
        <source>Répartissez le texte sur plusieurs notices.</source>
        <translation>Split the text over several records.</translation>
    </message>
    <message numerus="yes">
        <source>%n colonne(s) inconnue(s), laissée(s) de côté</source>
        <translation>
            <numerusform>%n unknown column, left out</numerusform>
            <numerusform>%n unknown columns, left out</numerusform>
        </translation>
    </message>
    <message>
        <source>Renommez la colonne si elle doit être lue.</source>
        <translation>Rename the column if it should be read.</translation>
    </message>
    <message numerus="yes">
        <source>Les lettres de %n tableau(x) sont illisibles</source>
        <translation>
            <numerusform>The letters of %n table cannot be read</numerusform>
            <numerusform>The letters of %n tables cannot be read</numerusform>
        </translation>
    </message>
    <message>
        <source>Enregistrez le tableau en « CSV UTF-8 ».</source>
        <translation>Save the table as “CSV UTF-8”.</translation>
    </message>
    <message numerus="yes">
        <source>%n tableau(x) sans colonne de cotes</source>
        <translation>
            <numerusform>%n table without a column of codes</numerusform>
            <numerusform>%n tables without a column of codes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nommez « cote » la colonne qui porte les cotes.</source>
        <translation>Name the column that holds the codes “reference”.</translation>
    </message>
    <message numerus="yes">
        <source>%n tableau(x) avec des signes vides</source>
        <translation>
            <numerusform>%n table with empty signs</numerusform>
            <numerusform>%n tables with empty signs</numerusform>
        </translation>
    </message>
    <message>
        <source>Exportez-le à nouveau ; ces signes sont laissés de côté.</source>
        <translation>Export it again; these signs are left out.</translation>
    </message>
    <message numerus="yes">
        <source>%n guillemet(s) jamais fermé(s)</source>
        <translation>
            <numerusform>%n quotation mark never closed</numerusform>
            <numerusform>%n quotation marks never closed</numerusform>
        </translation>
    </message>
    <message>
        <source>Corrigez cette ligne ; celles d’avant sont entrées.</source>
        <translation>Correct this row; those before it are in.</translation>
    </message>
    <message numerus="yes">
        <source>%n ligne(s) de longueur inégale</source>
        <translation>
            <numerusform>%n row of uneven length</numerusform>
            <numerusform>%n rows of uneven length</numerusform>
        </translation>
    </message>
    <message>
        <source>Vérifiez les séparateurs de cette ligne.</source>
        <translation>Check the delimiters of this row.</translation>
    </message>
    <message numerus="yes">
        <source>%n tableau(x) trop grand(s)</source>
        <translation>
            <numerusform>%n table too large</numerusform>
            <numerusform>%n tables too large</numerusform>
        </translation>
    </message>
    <message>
        <source>Partagez-le en plusieurs fichiers de 200 Mo au plus.</source>
        <translation>Split it into files of 200 MB at most.</translation>
    </message>
    <message numerus="yes">
        <source>%n tableau(x) de plus de 200 colonnes</source>
        <translation>
            <numerusform>%n table with more than 200 columns</numerusform>
            <numerusform>%n tables with more than 200 columns</numerusform>
        </translation>
    </message>
    <message>
        <source>Vérifiez le séparateur des colonnes.</source>
        <translation>Check the delimiter of the columns.</translation>
    </message>
    <message numerus="yes">
        <source>%n titre(s) trop long(s), coupé(s)</source>
        <translation>
            <numerusform>%n title too long, cut</numerusform>
            <numerusform>%n titles too long, cut</numerusform>
        </translation>
    </message>
    <message>
        <source>Raccourcissez-le ; mettez le reste dans la description.</source>
        <translation>Shorten it; move the rest to the description.</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) trop imbriqué(s)</source>
        <translation>
            <numerusform>%n file nested too deep</numerusform>
            <numerusform>%n files nested too deep</numerusform>
        </translation>
    </message>
    <message>
        <source>Demandez un export simple au fournisseur.</source>
        <translation>Ask the supplier for a plain export.</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) aux lettres mal annoncées</source>
        <translation>
            <numerusform>%n file whose letters are not as declared</numerusform>
            <numerusform>%n files whose letters are not as declared</numerusform>
        </translation>
    </message>
    <message>
        <source>Demandez le fichier enregistré en UTF-8.</source>
        <translation>Ask for the file saved as UTF-8.</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) refusé(s) par prudence</source>
        <translation>
            <numerusform>%n file refused as a precaution</numerusform>
            <numerusform>%n files refused as a precaution</numerusform>
        </translation>
    </message>
    <message>
        <source>Il déclare des entités, qui peuvent cacher un autre fichier : demandez un export sans elles.</source>
        <translation>It declares entities, which can hide another file: ask for an export without them.</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) XML mal formé(s)</source>
        <translation>
            <numerusform>%n XML file not well-formed</numerusform>
            <numerusform>%n XML files not well-formed</numerusform>
        </translation>
    </message>
    <message>
        <source>Demandez au fournisseur de corriger l’endroit indiqué.</source>
        <translation>Ask the supplier to correct the place named.</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) arrivé(s) incomplet(s)</source>
        <translation>
            <numerusform>%n file did not arrive whole</numerusform>
            <numerusform>%n files did not arrive whole</numerusform>
        </translation>
    </message>
    <message>
        <source>Redemandez-le ou recopiez-le : la fin manque.</source>
        <translation>Ask for it or copy it again: its end is missing.</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) XML illisible(s)</source>
        <translation>
            <numerusform>%n XML file cannot be read</numerusform>
            <numerusform>%n XML files cannot be read</numerusform>
        </translation>
    </message>
    <message>
        <source>Redemandez-le, enregistré en UTF-8.</source>
        <translation>Ask for it again, saved as UTF-8.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) abîmée(s)</source>
        <translation>
            <numerusform>%n damaged picture</numerusform>
            <numerusform>%n damaged pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) s’arrête(nt) au milieu</source>
        <translation>
            <numerusform>%n picture stops halfway</numerusform>
            <numerusform>%n pictures stop halfway</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) n’est pas une image</source>
        <translation>
            <numerusform>%n file is not a picture</numerusform>
            <numerusform>%n files are not pictures</numerusform>
        </translation>
    </message>
    <message>
        <source>Vérifiez ce qui a été livré sous ce nom.</source>
        <translation>Check what was delivered under this name.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) trop grande(s)</source>
        <translation>
            <numerusform>%n picture is too large</numerusform>
            <numerusform>%n pictures are too large</numerusform>
        </translation>
    </message>
    <message>
        <source>Demandez-les en plusieurs parties ou réduites.</source>
        <translation>Ask for them in several parts or reduced.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) refusée(s) par prudence</source>
        <translation>
            <numerusform>%n picture refused for safety</numerusform>
            <numerusform>%n pictures refused for safety</numerusform>
        </translation>
    </message>
    <message>
        <source>Le fichier grossit sans mesure : redemandez-le.</source>
        <translation>The file grows beyond measure: ask for it again.</translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) gardée(s) comme texte</source>
        <translation>
            <numerusform>%n date kept as text</numerusform>
            <numerusform>%n dates kept as text</numerusform>
        </translation>
    </message>
    <message>
        <source>Écrivez une année, un mois ou un jour.</source>
        <translation>Write a year, a month or a day.</translation>
    </message>
    <message numerus="yes">
        <source>%n cote(s) en double</source>
        <translation>
            <numerusform>%n shelfmark used twice</numerusform>
            <numerusform>%n shelfmarks used twice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ligne(s) sans cote</source>
        <translation>
            <numerusform>%n line without a shelfmark</numerusform>
            <numerusform>%n lines without a shelfmark</numerusform>
        </translation>
    </message>
    <message>
        <source>Donnez-leur une cote ; elles restent dehors d’ici là.</source>
        <translation>Give them a shelfmark; until then they stay out.</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) sans titre</source>
        <translation>
            <numerusform>%n record without a title</numerusform>
            <numerusform>%n records without a title</numerusform>
        </translation>
    </message>
    <message>
        <source>Donnez-leur un titre ; la cote est montrée à sa place.</source>
        <translation>Give them a title; the shelfmark is shown in its place.</translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) sans nom</source>
        <translation>
            <numerusform>%n person without a name</numerusform>
            <numerusform>%n people without a name</numerusform>
        </translation>
    </message>
    <message>
        <source>Complétez la ligne ; elle reste dehors d’ici là.</source>
        <translation>Complete the line; until then it stays out.</translation>
    </message>
    <message numerus="yes">
        <source>%n nature(s) inconnue(s)</source>
        <translation>
            <numerusform>%n unknown kind</numerusform>
            <numerusform>%n unknown kinds</numerusform>
        </translation>
    </message>
    <message>
        <source>Livrez chaque instrument de recherche une seule fois.</source>
        <translation>Deliver each finding aid once.</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) illisible(s)</source>
        <translation>
            <numerusform>%n unreadable file</numerusform>
            <numerusform>%n unreadable files</numerusform>
        </translation>
    </message>
    <message>
        <source>Recopiez-le(s) ou demandez l’accès.</source>
        <translation>Copy again, or ask for access.</translation>
    </message>
    <message numerus="yes">
        <source>%n export(s) ouvert(s) avec une ligne démesurée</source>
        <translation>
            <numerusform>%n open export with an oversized line</numerusform>
            <numerusform>%n open exports with an oversized line</numerusform>
        </translation>
    </message>
    <message>
        <source>Refaites l’export : une ligne dépasse 256 Mo.</source>
        <translation>Make the export again: one line has more than 256 MB.</translation>
    </message>
    <message numerus="yes">
        <source>%n export(s) ouvert(s) sans notice lisible</source>
        <translation>
            <numerusform>%n open export without a readable record</numerusform>
            <numerusform>%n open exports without a readable record</numerusform>
        </translation>
    </message>
    <message>
        <source>Refaites l’export : rien n’a pu en être lu.</source>
        <translation>Make the export again: nothing of it could be read.</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) illisible(s) dans un export ouvert</source>
        <translation>
            <numerusform>%n unreadable record in an open export</numerusform>
            <numerusform>%n unreadable records in an open export</numerusform>
        </translation>
    </message>
    <message>
        <source>Refaites l’export ; les autres notices entrent.</source>
        <translation>Make the export again; the other records are in.</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) laissé(s) de côté</source>
        <translation>
            <numerusform>%n file passed over</numerusform>
            <numerusform>%n files passed over</numerusform>
        </translation>
    </message>
    <message>
        <source>Livrez le fichier lui-même, pas un lien.</source>
        <translation>Deliver the file itself, not a link.</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) d’autorité sans nature</source>
        <translation>
            <numerusform>%n authority record of no stated kind</numerusform>
            <numerusform>%n authority records of no stated kind</numerusform>
        </translation>
    </message>
    <message>
        <source>Ligne %1</source>
        <translation>Line %1</translation>
    </message>
    <message>
        <source>Dites si c’est une personne, une famille ou une collectivité.</source>
        <translation>Say whether it is a person, a family or a body.</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) d’autorité sans nom</source>
        <translation>
            <numerusform>%n authority record without a name</numerusform>
            <numerusform>%n authority records without a name</numerusform>
        </translation>
    </message>
    <message>
        <source>Redemandez cette notice au fournisseur ; les autres entrent.</source>
        <translation>Ask the supplier for this record again; the others are in.</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) sans aucune notice d’autorité</source>
        <translation>
            <numerusform>%n file without any authority record</numerusform>
            <numerusform>%n files without any authority record</numerusform>
        </translation>
    </message>
    <message>
        <source>Vérifiez que c’est bien de l’EAC-CPF.</source>
        <translation>Check that it is EAC-CPF.</translation>
    </message>
    <message numerus="yes">
        <source>%n envoi(s) sans nom d’instrument (eadid)</source>
        <translation>
            <numerusform>%n record without a finding-aid name (eadid)</numerusform>
            <numerusform>%n records without a finding-aid name (eadid)</numerusform>
        </translation>
    </message>
    <message>
        <source>Demandez au fournisseur de le nommer ; le reste entre.</source>
        <translation>Ask the supplier to name it; the rest is in.</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) moissonnée(s) dans un autre format</source>
        <translation>
            <numerusform>%n harvested record in another format</numerusform>
            <numerusform>%n harvested records in another format</numerusform>
        </translation>
    </message>
    <message>
        <source>Demandez la moisson en EAD ou en Dublin Core.</source>
        <translation>Ask for the harvest in EAD or Dublin Core.</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) supprimée(s) à la source</source>
        <translation>
            <numerusform>%n record deleted where it comes from</numerusform>
            <numerusform>%n records deleted where they come from</numerusform>
        </translation>
    </message>
    <message>
        <source>Rien n’est retiré ici : retirez-les si elles y sont.</source>
        <translation>Nothing is withdrawn here: withdraw them if they are in.</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) XML d’un genre inconnu</source>
        <translation>
            <numerusform>%n XML file of an unknown kind</numerusform>
            <numerusform>%n XML files of an unknown kind</numerusform>
        </translation>
    </message>
    <message>
        <source>Demandez l’un des formats lus ici, ou laissez ce fichier de côté.</source>
        <translation>Ask for one of the formats read here, or leave this file out.</translation>
    </message>
</context>
<context>
    <name>RestByDay</name>
    <message>
        <source>Centre de ressources</source>
        <translation>Resource Centre</translation>
    </message>
    <message>
        <source>En ce moment, nous nommons %1</source>
        <translation>At this moment we name %1</translation>
    </message>
    <message>
        <source>En ce moment, nous nommons</source>
        <translation>At this moment we name</translation>
    </message>
    <message>
        <source>Un point, une personne : la n° %1 sur %2</source>
        <translation>One point, one person: no. %1 of %2</translation>
    </message>
    <message>
        <source>Touchez pour commencer</source>
        <translation>Touch to begin</translation>
    </message>
</context>
<context>
    <name>RestByNight</name>
    <message>
        <source>En ce moment, nous nommons</source>
        <translation>At this moment we name</translation>
    </message>
    <message>
        <source>Centre de ressources</source>
        <translation>Resource Centre</translation>
    </message>
    <message>
        <source>Touchez pour commencer</source>
        <translation>Touch to begin</translation>
    </message>
</context>
<context>
    <name>ResultList</name>
    <message>
        <source>Résultats</source>
        <translation>Results</translation>
    </message>
</context>
<context>
    <name>ResultRow</name>
    <message>
        <source>Retirer du panier : %1</source>
        <translation>Take out of the basket: %1</translation>
    </message>
    <message>
        <source>Garder : %1</source>
        <translation>Keep: %1</translation>
    </message>
</context>
<context>
    <name>Sameness</name>
    <message>
        <source>Paire %1 sur %2</source>
        <translation>Pair %1 of %2</translation>
    </message>
    <message>
        <source>Une seule personne, sous « %1 ». Les visiteurs le voient après « Mettre en ligne ».</source>
        <translation>One person, under “%1”. Visitors see it after “Publish”.</translation>
    </message>
    <message>
        <source>Deux personnes : cette paire ne sera plus proposée.</source>
        <translation>Two people: this pair will not be proposed again.</translation>
    </message>
    <message>
        <source>La décision est défaite. Les visiteurs le voient après « Mettre en ligne ».</source>
        <translation>The decision is undone. Visitors see it after “Publish”.</translation>
    </message>
    <message>
        <source>Très vraisemblable</source>
        <translation>Very likely</translation>
    </message>
    <message>
        <source>Vraisemblable</source>
        <translation>Likely</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Possible</translation>
    </message>
    <message>
        <source>%1 (%2 sur 100)</source>
        <translation>%1 (%2 out of 100)</translation>
    </message>
    <message>
        <source>Le même nom</source>
        <translation>The same name</translation>
    </message>
    <message>
        <source>Le même prénom, un nom de même son</source>
        <translation>The same given name, a surname that sounds alike</translation>
    </message>
    <message>
        <source>Le même jour de naissance</source>
        <translation>The same day of birth</translation>
    </message>
    <message>
        <source>Des dates de naissance qui s’accordent</source>
        <translation>Dates of birth that agree</translation>
    </message>
    <message>
        <source>Le même lieu de naissance</source>
        <translation>The same place of birth</translation>
    </message>
    <message>
        <source>Le même matricule dans le même camp</source>
        <translation>The same number in the same camp</translation>
    </message>
    <message>
        <source>Le même jour de décès</source>
        <translation>The same day of death</translation>
    </message>
    <message>
        <source>Ne s’accordent pas : %1. Un seul des deux peut être vrai.</source>
        <translation>Do not agree: %1. Only one of the two can be true.</translation>
    </message>
    <message>
        <source>Formes du nom</source>
        <translation>Forms of the name</translation>
    </message>
    <message>
        <source>Listes</source>
        <translation>Lists</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Texte</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Parcours</source>
        <translation>Path</translation>
    </message>
    <message>
        <source>s’accordent</source>
        <translation>they agree</translation>
    </message>
    <message>
        <source>diffèrent</source>
        <translation>they differ</translation>
    </message>
    <message>
        <source>se contredisent</source>
        <translation>they contradict each other</translation>
    </message>
    <message>
        <source>une seule le dit</source>
        <translation>only one says it</translation>
    </message>
    <message>
        <source>Une seule personne</source>
        <translation>One person</translation>
    </message>
    <message>
        <source>Deux personnes</source>
        <translation>Two people</translation>
    </message>
</context>
<context>
    <name>Sayings</name>
    <message>
        <source>%1 : %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Cette personne est peut-être en vie : seuls son nom et les listes qui la citent sont présentés.</source>
        <translation>This person may be living: only the name and the lists that mention it are shown.</translation>
    </message>
    <message>
        <source>Ce document sera consultable à partir du %1 (Code du patrimoine, art. L213-2).</source>
        <translation>This document may be consulted from %1 (French Heritage Code, art. L213-2).</translation>
    </message>
    <message>
        <source>Document librement consultable. Reproduction possible avec la source et la cote.</source>
        <translation>Document free to consult. It may be reproduced with source and shelfmark.</translation>
    </message>
    <message>
        <source>Consultable sur ce poste. L’image ne peut pas être imprimée (droits réservés).</source>
        <translation>May be consulted on this terminal. The picture cannot be printed (rights reserved).</translation>
    </message>
    <message>
        <source>Auteur non identifié. Si vous le connaissez, parlez-en à l’équipe.</source>
        <translation>Author not identified. If you know who it is, tell the team.</translation>
    </message>
    <message>
        <source>Ce document n’est pas consultable. Renseignement à l’accueil.</source>
        <translation>This document may not be consulted. Ask at the desk.</translation>
    </message>
    <message>
        <source>Cette notice n’est pas présentée. Renseignement à l’accueil.</source>
        <translation>This record is not shown. Ask at the desk.</translation>
    </message>
    <message>
        <source>Ce document sera consultable à partir du %1.</source>
        <translation>This document can be consulted from %1.</translation>
    </message>
    <message>
        <source>Ce document n’est pas encore consultable (Code du patrimoine, art. L213-2). Renseignement à l’accueil.</source>
        <translation>This document cannot be consulted yet (French Heritage Code, art. L213-2). Please ask at the desk.</translation>
    </message>
    <message>
        <source>Consultation selon les conditions fixées par la personne qui a confié ce document. Renseignement à l’accueil.</source>
        <translation>Consultation under the conditions set by the person who entrusted this document to us. Please ask at the desk.</translation>
    </message>
    <message>
        <source>Ce document sera consultable à partir du %1, comme l’a demandé la personne qui l’a confié.</source>
        <translation>This document can be consulted from %1, as the person who entrusted it to us has asked.</translation>
    </message>
    <message>
        <source>Cette notice n’est pas présentée, à la demande d’une personne concernée. Renseignement à l’accueil.</source>
        <translation>This record is not shown, at the request of a person concerned. Please ask at the desk.</translation>
    </message>
    <message>
        <source>Cette notice n’est pas présentée avant le %1, à la demande d’une personne concernée.</source>
        <translation>This record is not shown before %1, at the request of a person concerned.</translation>
    </message>
    <message>
        <source>Ce document est trop fragile pour être communiqué. Renseignement à l’accueil.</source>
        <translation>This document is too fragile to be consulted. Please ask at the desk.</translation>
    </message>
    <message>
        <source>Ce document, fragile, sera consultable à partir du %1.</source>
        <translation>This fragile document can be consulted from %1.</translation>
    </message>
    <message>
        <source>Consultable sur ce poste. L’image ne peut pas être imprimée : elle est protégée par le droit d’auteur.</source>
        <translation>Can be consulted on this terminal. The picture cannot be printed: it is protected by copyright.</translation>
    </message>
    <message>
        <source>Consultable sur ce poste. L’image ne peut pas être imprimée, comme l’a demandé la personne qui l’a confiée.</source>
        <translation>Can be consulted on this terminal. The picture cannot be printed, as the person who entrusted it to us has asked.</translation>
    </message>
    <message>
        <source>Pas encore consultable</source>
        <translation>Not yet open</translation>
    </message>
    <message>
        <source>Consultable et imprimable</source>
        <translation>May be read and printed</translation>
    </message>
    <message>
        <source>Consultable ; la notice s’imprime sans l’image</source>
        <translation>May be read; the record prints without the picture</translation>
    </message>
    <message>
        <source>Consultable ici seulement</source>
        <translation>May be read here only</translation>
    </message>
    <message>
        <source>d’après le niveau : %1</source>
        <translation>from the level: %1</translation>
    </message>
    <message>
        <source>fonds</source>
        <translation>fonds</translation>
    </message>
    <message>
        <source>collection</source>
        <translation>collection</translation>
    </message>
    <message>
        <source>classe</source>
        <translation>class</translation>
    </message>
    <message>
        <source>groupe de fonds</source>
        <translation>record group</translation>
    </message>
    <message>
        <source>sous-groupe</source>
        <translation>subgroup</translation>
    </message>
    <message>
        <source>sous-fonds</source>
        <translation>sub-fonds</translation>
    </message>
    <message>
        <source>série</source>
        <translation>series</translation>
    </message>
    <message>
        <source>sous-série</source>
        <translation>sub-series</translation>
    </message>
    <message>
        <source>dossier</source>
        <translation>file</translation>
    </message>
    <message>
        <source>pièce</source>
        <translation>item</translation>
    </message>
    <message>
        <source>Ce document n’est pas encore ouvert</source>
        <translation>This document is not open yet</translation>
    </message>
    <message>
        <source>Ce document s’ouvre en %1</source>
        <translation>This document opens in %1</translation>
    </message>
    <message>
        <source>Domicile</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Arrestation</source>
        <translation>Arrest</translation>
    </message>
    <message>
        <source>Internement</source>
        <translation>Internment</translation>
    </message>
    <message>
        <source>Convoi</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Camp</source>
        <translation>Camp</translation>
    </message>
    <message>
        <source>Kommando</source>
        <translation>Kommando</translation>
    </message>
    <message>
        <source>Évacuation</source>
        <translation>Evacuation</translation>
    </message>
    <message>
        <source>Libération</source>
        <translation>Liberation</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Décès</source>
        <translation>Death</translation>
    </message>
    <message>
        <source>revenu de déportation</source>
        <translation>returned from deportation</translation>
    </message>
    <message>
        <source>mort en déportation</source>
        <translation>died in deportation</translation>
    </message>
    <message>
        <source>exécuté</source>
        <translation>executed</translation>
    </message>
    <message>
        <source>disparu</source>
        <translation>disappeared</translation>
    </message>
    <message>
        <source>libéré</source>
        <translation>liberated</translation>
    </message>
    <message>
        <source>évadé</source>
        <translation>escaped</translation>
    </message>
    <message>
        <source>sort inconnu</source>
        <translation>fate unknown</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Écrit aussi</source>
        <translation>Also written</translation>
    </message>
    <message>
        <source>Nom de naissance</source>
        <translation>Birth name</translation>
    </message>
    <message>
        <source>Nom d’usage</source>
        <translation>Married name</translation>
    </message>
    <message>
        <source>Dit</source>
        <translation>Known as</translation>
    </message>
    <message>
        <source>Sexe</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Naissance</source>
        <translation>Birth</translation>
    </message>
    <message>
        <source>Nationalité</source>
        <translation>Nationality</translation>
    </message>
    <message>
        <source>Métier</source>
        <translation>Trade</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Commitment</translation>
    </message>
    <message>
        <source>Matricule</source>
        <translation>Prisoner number</translation>
    </message>
    <message>
        <source>Destin</source>
        <translation>Fate</translation>
    </message>
    <message>
        <source>nommé dans le document</source>
        <translation>named in the document</translation>
    </message>
    <message>
        <source>source de la notice</source>
        <translation>source of the record</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Recherche</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Un nom, un lieu, une date, un mot…</source>
        <translation>A name, a place, a date, a word…</translation>
    </message>
    <message>
        <source>Effacer la recherche</source>
        <translation>Clear the search</translation>
    </message>
</context>
<context>
    <name>SearchView</name>
    <message numerus="yes">
        <source>personne(s) sur %1</source>
        <translation>
            <numerusform>person
of %1</numerusform>
            <numerusform>people
of %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Compris aussi : %1</source>
        <translation>Also understood: %1</translation>
    </message>
</context>
<context>
    <name>SheetPreview</name>
    <message>
        <source>La feuille se compose…</source>
        <translation>The sheet is being set…</translation>
    </message>
    <message>
        <source>Rien à imprimer pour l’instant.</source>
        <translation>Nothing to print for now.</translation>
    </message>
    <message>
        <source>Aperçu des feuilles</source>
        <translation>Preview of the sheets</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
    <message>
        <source>Page précédente</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Page suivante</source>
        <translation>Next page</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message numerus="yes">
        <source>%n pièce(s) à imprimer</source>
        <translation>
            <numerusform>%n item to print</numerusform>
            <numerusform>%n items to print</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n à demander à l’archiviste</source>
        <translation>
            <numerusform>%n to ask the archivist for</numerusform>
            <numerusform>%n to ask the archivist for</numerusform>
        </translation>
    </message>
    <message>
        <source>Une visite peut imprimer %1 feuilles ; il vous en reste %2. Retirez une pièce ou une copie, ou demandez à l’accueil.</source>
        <translation>One visit may print %1 sheets; you have %2 left. Take out an item or a copy, or ask at the desk.</translation>
    </message>
    <message>
        <source>Cette feuille ne peut pas être composée</source>
        <translation>This sheet cannot be set</translation>
    </message>
    <message>
        <source>Vos feuilles partent à l’imprimante</source>
        <translation>Your sheets are on their way to the printer</translation>
    </message>
    <message>
        <source>L’imprimante travaille</source>
        <translation>The printer is working</translation>
    </message>
    <message>
        <source>C’est imprimé : prenez vos feuilles</source>
        <translation>Printed: take your sheets</translation>
    </message>
    <message>
        <source>Il n’y a plus de papier</source>
        <translation>There is no paper left</translation>
    </message>
    <message>
        <source>L’imprimante est arrêtée</source>
        <translation>The printer is stopped</translation>
    </message>
    <message>
        <source>L’imprimante ne répond pas</source>
        <translation>The printer does not answer</translation>
    </message>
    <message>
        <source>Aucune imprimante n’est reliée à cette borne</source>
        <translation>No printer is connected to this terminal</translation>
    </message>
    <message>
        <source>Montrez la cote à l’accueil : l’équipe l’imprimera.</source>
        <translation>Show the shelfmark at the desk: the team will print it.</translation>
    </message>
    <message>
        <source>Vos feuilles (%1) attendent, marquées %2. Prévenez l’accueil : elles sortiront dès que l’imprimante sera prête, tant que votre visite dure.</source>
        <translation>Your sheets (%1) wait, marked %2. Tell the desk: they will come out as soon as the printer is ready, as long as your visit lasts.</translation>
    </message>
    <message>
        <source>Votre panier est gardé tant que votre visite dure. Montrez cet écran à l’accueil.</source>
        <translation>Your basket is kept as long as your visit lasts. Show this screen at the desk.</translation>
    </message>
    <message>
        <source>%1, marquées %2 au pied de chaque page.</source>
        <translation>%1, marked %2 at the foot of each page.</translation>
    </message>
    <message>
        <source>%1, marquées %2. Rien de vous n’y figure ; n’oubliez rien dans le bac.</source>
        <translation>%1, marked %2. Nothing about you is on them; leave nothing in the tray.</translation>
    </message>
    <message>
        <source>La notice s’imprime, l’image reste à l’écran.</source>
        <translation>The record prints, the picture stays on the screen.</translation>
    </message>
    <message>
        <source>S’imprime entièrement.</source>
        <translation>Prints in full.</translation>
    </message>
</context>
<context>
    <name>SlipView</name>
    <message>
        <source>Un bulletin pour l’archiviste</source>
        <translation>A slip for the archivist</translation>
    </message>
    <message>
        <source>Il porte les mots cherchés, ce que la borne a essayé, les noms proches et les autres maisons où demander. L’archiviste reprendra la recherche avec vous.</source>
        <translation>It bears the words searched, what the terminal tried, names that are close and other places to ask. The archivist will take up the search with you.</translation>
    </message>
    <message>
        <source>Les mots cherchés ne sont gardés nulle part : seule la feuille les porte.</source>
        <translation>The words searched are kept nowhere: only the sheet bears them.</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>édition en ligne : %1</source>
        <translation>edition on show: %1</translation>
    </message>
    <message>
        <source>rien n’est encore publié</source>
        <translation>nothing is published yet</translation>
    </message>
    <message>
        <source>Borne %1</source>
        <translation>Terminal %1</translation>
    </message>
    <message>
        <source>les visiteurs continuent de chercher pendant le travail</source>
        <translation>visitors go on searching meanwhile</translation>
    </message>
    <message>
        <source>Rien n’est encore en ligne : regardez une livraison.</source>
        <translation>Nothing is on show yet: look at a delivery.</translation>
    </message>
    <message numerus="yes">
        <source>Tout va bien. %n livraison(s) attend(ent).</source>
        <translation>
            <numerusform>All is well. %n delivery waits.</numerusform>
            <numerusform>All is well. %n deliveries wait.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tout va bien. Rien n’attend.</source>
        <translation>All is well. Nothing waits.</translation>
    </message>
    <message>
        <source>Lecture de %1</source>
        <translation>Reading %1</translation>
    </message>
    <message>
        <source>Entrée de %1</source>
        <translation>Taking in %1</translation>
    </message>
    <message>
        <source>Mise en ligne</source>
        <translation>Publishing</translation>
    </message>
    <message>
        <source>Retour à l’édition précédente</source>
        <translation>Back to the previous edition</translation>
    </message>
    <message>
        <source>Annulation de la dernière livraison</source>
        <translation>Undoing the last delivery</translation>
    </message>
    <message>
        <source>Retrait de %1</source>
        <translation>Withholding %1</translation>
    </message>
    <message>
        <source>%1 sur %2 · %3 par seconde</source>
        <translation>%1 of %2 · %3 a second</translation>
    </message>
    <message>
        <source>suspendu : rien n’est perdu</source>
        <translation>held: nothing is lost</translation>
    </message>
    <message numerus="yes">
        <source>encore %n seconde(s) environ</source>
        <translation>
            <numerusform>about %n second left</numerusform>
            <numerusform>about %n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>encore %n minute(s) environ</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) entre(nt)</source>
        <translation>
            <numerusform>%n record enters</numerusform>
            <numerusform>%n records enter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(nt)</source>
        <translation>
            <numerusform>%n changes</numerusform>
            <numerusform>%n change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disparaît (disparaissent)</source>
        <translation>
            <numerusform>%n disappears</numerusform>
            <numerusform>%n disappear</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reste(nt) la (les) même(s)</source>
        <translation>
            <numerusform>%n stays the same</numerusform>
            <numerusform>%n stay the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) refusé(s)</source>
        <translation>
            <numerusform>%n file refused</numerusform>
            <numerusform>%n files refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) ne sera (seront) plus montrée(s)</source>
        <translation>
            <numerusform>%n record will no longer be shown</numerusform>
            <numerusform>%n records will no longer be shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) s’ouvre(nt) aux visiteurs</source>
        <translation>
            <numerusform>%n record opens to visitors</numerusform>
            <numerusform>%n records open to visitors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) cesse(nt) d’être imprimable(s)</source>
        <translation>
            <numerusform>%n record can no longer be printed</numerusform>
            <numerusform>%n records can no longer be printed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) devient (deviennent) imprimable(s)</source>
        <translation>
            <numerusform>%n record becomes printable</numerusform>
            <numerusform>%n records become printable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) entre(nt) sans être montrée(s)</source>
        <translation>
            <numerusform>%n record comes in without being shown</numerusform>
            <numerusform>%n records come in without being shown</numerusform>
        </translation>
    </message>
    <message>
        <source>Rien à regarder</source>
        <translation>Nothing to look at</translation>
    </message>
    <message numerus="yes">
        <source>%n chose(s) à regarder</source>
        <translation>
            <numerusform>%n thing to look at</numerusform>
            <numerusform>%n things to look at</numerusform>
        </translation>
    </message>
    <message>
        <source>La livraison n’a pas pu être lue.</source>
        <translation>The delivery could not be read.</translation>
    </message>
    <message>
        <source>Abandonné. Rien n’est à moitié fait : l’édition reste.</source>
        <translation>Given up. Nothing is half done: the edition stays.</translation>
    </message>
    <message numerus="yes">
        <source>%n recherche(s) d’essai n’a pas trouvé : l’ancienne édition reste en ligne.</source>
        <translation>
            <numerusform>%n trial search failed: the old edition stays on show.</numerusform>
            <numerusform>%n trial searches failed: the old edition stays on show.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Entré : %n notice(s). Mettez en ligne pour la montrer.</source>
        <translation>
            <numerusform>Taken in: %n record. Publish to show it.</numerusform>
            <numerusform>Taken in: %n records. Publish to show them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>En ligne : %n notice(s).</source>
        <translation>
            <numerusform>On show: %n record.</numerusform>
            <numerusform>On show: %n records.</numerusform>
        </translation>
    </message>
    <message>
        <source>L’édition du %1 est de nouveau en ligne.</source>
        <translation>The edition of %1 is on show again.</translation>
    </message>
    <message>
        <source>La livraison %1 est annulée. Mettez en ligne.</source>
        <translation>The delivery %1 is undone. Publish to show it.</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) retirée(s) de toutes les bornes.</source>
        <translation>
            <numerusform>%n record withheld on every terminal.</numerusform>
            <numerusform>%n records withheld on every terminal.</numerusform>
        </translation>
    </message>
    <message>
        <source>« %1 » ne trouve pas %2 parmi les %3 premières réponses.</source>
        <translation>“%1” does not find %2 among the first %3 answers.</translation>
    </message>
    <message>
        <source>« %1 » ne trouve pas %2 en premier.</source>
        <translation>“%1” does not find %2 first.</translation>
    </message>
    <message>
        <source>%1 ko</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>%1 Mo</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>a ajouté la forme</source>
        <translation>added the form</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message>
        <source>En attente de votre accord</source>
        <translation>Waiting for your consent</translation>
    </message>
    <message>
        <source>Annulée</source>
        <translation>Undone</translation>
    </message>
    <message>
        <source>Entrée</source>
        <translation>Taken in</translation>
    </message>
    <message>
        <source>Le travail n’a pas abouti.</source>
        <translation>The work did not succeed.</translation>
    </message>
    <message>
        <source>Une faute imprévue ; l’édition en ligne reste. À transmettre : %1</source>
        <translation>An unforeseen fault; the edition on show stays. To pass on: %1</translation>
    </message>
    <message>
        <source>Libres</source>
        <translation>Free</translation>
    </message>
    <message>
        <source>Sur place, image non imprimée</source>
        <translation>On site, picture not printed</translation>
    </message>
    <message>
        <source>Fermées</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Lire les fichiers</source>
        <translation>Read the files</translation>
    </message>
    <message>
        <source>Ouvrir les images, faire les vignettes</source>
        <translation>Open the pictures, make thumbnails</translation>
    </message>
    <message>
        <source>Copier les originaux</source>
        <translation>Copy the originals</translation>
    </message>
    <message>
        <source>Inscrire au catalogue</source>
        <translation>Enter in the catalogue</translation>
    </message>
    <message>
        <source>Composer les notices</source>
        <translation>Compose the records</translation>
    </message>
    <message>
        <source>Écrire les notices</source>
        <translation>Write the records</translation>
    </message>
    <message>
        <source>Écrire le nouvel index</source>
        <translation>Write the new index</translation>
    </message>
    <message>
        <source>Essayer les recherches connues</source>
        <translation>Try the known searches</translation>
    </message>
    <message>
        <source>Vérifier et mettre en ligne</source>
        <translation>Check and show</translation>
    </message>
    <message>
        <source>a fait entrer</source>
        <translation>took in</translation>
    </message>
    <message>
        <source>a mis en ligne</source>
        <translation>published</translation>
    </message>
    <message>
        <source>est revenu à</source>
        <translation>went back to</translation>
    </message>
    <message>
        <source>a annulé</source>
        <translation>undid</translation>
    </message>
    <message>
        <source>a retiré</source>
        <translation>withheld</translation>
    </message>
    <message>
        <source>montre de nouveau</source>
        <translation>shows again</translation>
    </message>
    <message>
        <source>a noté une opposition</source>
        <translation>took down an objection</translation>
    </message>
    <message>
        <source>a levé l’opposition</source>
        <translation>lifted the objection</translation>
    </message>
    <message>
        <source>a réuni</source>
        <translation>joined</translation>
    </message>
    <message>
        <source>a distingué</source>
        <translation>told apart</translation>
    </message>
    <message>
        <source>a défait une décision</source>
        <translation>undid a decision</translation>
    </message>
    <message>
        <source>a remis une copie</source>
        <translation>handed a copy out</translation>
    </message>
</context>
<context>
    <name>StaffColumns</name>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Que contiennent ces colonnes ?</source>
        <translation>What do these columns hold?</translation>
    </message>
    <message>
        <source>Colonnes du tableau</source>
        <translation>Columns of the table</translation>
    </message>
    <message>
        <source>« %1 » contient :</source>
        <translation>“%1” holds:</translation>
    </message>
    <message>
        <source>Un instant…</source>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>Garder et regarder de nouveau</source>
        <translation>Keep and look again</translation>
    </message>
</context>
<context>
    <name>StaffCopies</name>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Remettre une copie</source>
        <translation>Hand a copy out</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formats</translation>
    </message>
    <message>
        <source>À donner</source>
        <translation>To give away</translation>
    </message>
    <message>
        <source>À garder ici</source>
        <translation>To keep here</translation>
    </message>
    <message>
        <source>Toute l’archive</source>
        <translation>The whole archive</translation>
    </message>
    <message>
        <source>Un seul fonds</source>
        <translation>One fonds alone</translation>
    </message>
    <message>
        <source>Le fonds et ce qui est au-dessous</source>
        <translation>The fonds and what lies below it</translation>
    </message>
    <message>
        <source>Sa cote</source>
        <translation>Its shelfmark</translation>
    </message>
    <message>
        <source>Format : %1</source>
        <translation>Format: %1</translation>
    </message>
    <message>
        <source>Pour qui ?</source>
        <translation>For whom?</translation>
    </message>
    <message>
        <source>Quelle partie ?</source>
        <translation>Which part?</translation>
    </message>
    <message>
        <source>Écrire la copie</source>
        <translation>Write the copy</translation>
    </message>
    <message>
        <source>Écrire la copie à garder ?</source>
        <translation>Write the copy to keep?</translation>
    </message>
    <message>
        <source>La copie est écrite…</source>
        <translation>The copy is being written…</translation>
    </message>
    <message>
        <source>La copie est prête</source>
        <translation>The copy is ready</translation>
    </message>
    <message>
        <source>Elle se trouve sur la machine qui garde les données, dans %1</source>
        <translation>It lies on the machine that keeps the data, in %1</translation>
    </message>
    <message>
        <source>Oui, écrire et garder</source>
        <translation>Yes, write and keep it</translation>
    </message>
    <message>
        <source>Abandonner</source>
        <translation>Give up</translation>
    </message>
    <message>
        <source>Choisir autrement</source>
        <translation>Choose otherwise</translation>
    </message>
    <message>
        <source>Une autre copie</source>
        <translation>Another copy</translation>
    </message>
</context>
<context>
    <name>StaffDeliveries</name>
    <message>
        <source>Livraisons</source>
        <translation>Deliveries</translation>
    </message>
    <message>
        <source>Regarder la livraison %1</source>
        <translation>Look at the delivery %1</translation>
    </message>
    <message>
        <source>toucher pour regarder</source>
        <translation>touch to look</translation>
    </message>
</context>
<context>
    <name>StaffFaults</name>
    <message>
        <source>Recherches d’essai sans réponse</source>
        <translation>Trial searches without an answer</translation>
    </message>
    <message>
        <source>Dire ce que contiennent les colonnes</source>
        <translation>Say what the columns hold</translation>
    </message>
    <message>
        <source>Voir la liste</source>
        <translation>See the list</translation>
    </message>
</context>
<context>
    <name>StaffFinding</name>
    <message>
        <source>Retour à la liste</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>Ce que voient les visiteurs</source>
        <translation>What visitors see</translation>
    </message>
    <message>
        <source>Voir comme un visiteur (quitte cette page)</source>
        <translation>See it as a visitor does (leaves this page)</translation>
    </message>
</context>
<context>
    <name>StaffHandBack</name>
    <message>
        <source>Un instant…</source>
        <translation>One moment…</translation>
    </message>
</context>
<context>
    <name>StaffJournal</name>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
</context>
<context>
    <name>StaffLook</name>
    <message>
        <source>Ce que %1 changerait</source>
        <translation>What %1 would change</translation>
    </message>
    <message>
        <source>Mettre en ligne</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>Touchez une livraison pour voir ce qu’elle change, sans rien changer. Puis mettez en ligne : les visiteurs gardent l’ancienne édition jusqu’au dernier instant.</source>
        <translation>Touch a delivery to see what it changes, without changing anything. Then publish: visitors keep the old edition until the last moment.</translation>
    </message>
    <message>
        <source>Que faire maintenant ?</source>
        <translation>What to do now?</translation>
    </message>
    <message>
        <source>Que faire des notices qui ne disent rien de leurs droits ?</source>
        <translation>What of records that say nothing about rights?</translation>
    </message>
    <message>
        <source>Accepter la livraison</source>
        <translation>Accept the delivery</translation>
    </message>
    <message>
        <source>Revenir à l’édition du %1</source>
        <translation>Go back to the edition of %1</translation>
    </message>
    <message>
        <source>Annuler la livraison %1</source>
        <translation>Undo the delivery %1</translation>
    </message>
</context>
<context>
    <name>StaffObjections</name>
    <message>
        <source>Ne rien noter</source>
        <translation>Take nothing down</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Noter une opposition</source>
        <translation>Take an objection down</translation>
    </message>
    <message>
        <source>Oppositions</source>
        <translation>Objections</translation>
    </message>
    <message>
        <source>Oppositions en cours</source>
        <translation>Objections that stand</translation>
    </message>
    <message>
        <source>Lever l’opposition</source>
        <translation>Lift the objection</translation>
    </message>
    <message>
        <source>Lever l’opposition à %1 ? Les visiteurs verront de nouveau ce qu’elle cache.</source>
        <translation>Lift the objection to %1? Visitors will see again what it hides.</translation>
    </message>
    <message>
        <source>Oui, la lever</source>
        <translation>Yes, lift it</translation>
    </message>
    <message>
        <source>Non, la garder</source>
        <translation>No, keep it</translation>
    </message>
    <message>
        <source>La notice</source>
        <translation>The record</translation>
    </message>
    <message>
        <source>Sa cote</source>
        <translation>Its shelfmark</translation>
    </message>
    <message>
        <source>Qui s’oppose, et pourquoi</source>
        <translation>Who objects, and why</translation>
    </message>
    <message>
        <source>Sa fille, lettre du 3 mai</source>
        <translation>Her daughter, letter of 3 May</translation>
    </message>
    <message>
        <source>À quoi s’oppose-t-on ?</source>
        <translation>What is objected to?</translation>
    </message>
    <message>
        <source>La raison reste dans le catalogue : aucun visiteur ne la lit, aucune copie remise ne la contient.</source>
        <translation>The reason stays in the catalogue: no visitor reads it, no copy handed out contains it.</translation>
    </message>
    <message>
        <source>Un instant…</source>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>Noter et appliquer</source>
        <translation>Take down and apply</translation>
    </message>
</context>
<context>
    <name>StaffPair</name>
    <message>
        <source>Ce nom titre la page</source>
        <translation>This name heads the page</translation>
    </message>
    <message>
        <source>Toucher pour garder ce nom</source>
        <translation>Touch to keep this name</translation>
    </message>
    <message>
        <source>%1 : %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>StaffPlaces</name>
    <message>
        <source>Retour aux fautes</source>
        <translation>Back to the faults</translation>
    </message>
</context>
<context>
    <name>StaffProgress</name>
    <message>
        <source>Reprendre</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Suspendre</source>
        <translation>Hold</translation>
    </message>
    <message>
        <source>Abandonner</source>
        <translation>Give up</translation>
    </message>
</context>
<context>
    <name>StaffQuality</name>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Qualité des notices</source>
        <translation>Quality of the records</translation>
    </message>
    <message>
        <source>Ce qui manque au catalogue, et ce qui y est douteux.</source>
        <translation>What is wanting in the catalogue, and what is doubtful in it.</translation>
    </message>
    <message>
        <source>Tout le catalogue est relu. Fermer arrête la lecture ; rien n’est changé.</source>
        <translation>The whole catalogue is being read again. Closing stops the reading; nothing is changed.</translation>
    </message>
    <message>
        <source>Recommencer</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Contrôles</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>Rien ne manque et rien n’est douteux.</source>
        <translation>Nothing is wanting and nothing is doubtful.</translation>
    </message>
    <message>
        <source>Écrire le tableau (CSV)</source>
        <translation>Write the table (CSV)</translation>
    </message>
    <message>
        <source>Écrire le rapport (PDF)</source>
        <translation>Write the report (PDF)</translation>
    </message>
</context>
<context>
    <name>StaffSame</name>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>La même personne ?</source>
        <translation>The same person?</translation>
    </message>
    <message>
        <source>À décider</source>
        <translation>To decide</translation>
    </message>
    <message>
        <source>Déjà décidées</source>
        <translation>Decided already</translation>
    </message>
    <message>
        <source>Les notices sont comparées…</source>
        <translation>The records are being compared…</translation>
    </message>
    <message>
        <source>Aucune paire n’attend : il n’y a pas d’autres notices qui se ressemblent assez.</source>
        <translation>No pair waits: no other records are alike enough.</translation>
    </message>
    <message>
        <source>Rien n’a encore été décidé.</source>
        <translation>Nothing has been decided yet.</translation>
    </message>
    <message>
        <source>Ce qui a été décidé</source>
        <translation>What was decided</translation>
    </message>
    <message>
        <source>Défaire</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>C’est la même personne</source>
        <translation>It is the same person</translation>
    </message>
    <message>
        <source>Ce sont deux personnes</source>
        <translation>They are two people</translation>
    </message>
    <message>
        <source>Plus tard</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Mettre en ligne</source>
        <translation>Publish</translation>
    </message>
</context>
<context>
    <name>StaffTasks</name>
    <message>
        <source>Autres tâches</source>
        <translation>Other tasks</translation>
    </message>
    <message>
        <source>Retirer une notice tout de suite</source>
        <translation>Withhold a record at once</translation>
    </message>
    <message>
        <source>Pourquoi n’a-t-on pas trouvé ?</source>
        <translation>Why was it not found?</translation>
    </message>
    <message>
        <source>Qualité des notices</source>
        <translation>Quality of the records</translation>
    </message>
    <message>
        <source>La même personne ?</source>
        <translation>The same person?</translation>
    </message>
    <message>
        <source>Oppositions</source>
        <translation>Objections</translation>
    </message>
    <message>
        <source>Remettre une copie</source>
        <translation>Hand a copy out</translation>
    </message>
</context>
<context>
    <name>StaffView</name>
    <message>
        <source>Réservé au personnel</source>
        <translation>Staff only</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>StaffWhy</name>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Pourquoi n’a-t-on pas trouvé ?</source>
        <translation>Why was it not found?</translation>
    </message>
    <message>
        <source>Ce que le visiteur a tapé</source>
        <translation>What the visitor typed</translation>
    </message>
    <message>
        <source>Les mêmes mots, les mêmes fautes</source>
        <translation>The same words, the same mistakes</translation>
    </message>
    <message>
        <source>La notice qui aurait dû être trouvée</source>
        <translation>The record that should have been found</translation>
    </message>
    <message>
        <source>Sa cote, ou le nom</source>
        <translation>Its shelfmark, or the name</translation>
    </message>
    <message>
        <source>Un instant…</source>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>Rejouer la recherche</source>
        <translation>Replay the search</translation>
    </message>
</context>
<context>
    <name>StaffWhyAnswer</name>
    <message>
        <source>Tapez ce que le visiteur a tapé, puis la cote ou le nom de la notice. La recherche est rejouée pas à pas : ce qui a été lu, ce que la notice porte, ce qui la cache, sa place. Rien n’est changé.</source>
        <translation>Type what the visitor typed, then the shelfmark or the name of the record. The search is replayed step by step: what was read, what the record holds, what hides it, its place. Nothing is changed.</translation>
    </message>
    <message>
        <source>Ajouter « %1 » aux formes de son nom</source>
        <translation>Add “%1” to the forms of the name</translation>
    </message>
    <message>
        <source>Mettre en ligne</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>Annuler : retirer cette forme</source>
        <translation>Undo: take this form back</translation>
    </message>
</context>
<context>
    <name>StaffWithhold</name>
    <message>
        <source>Retirer une notice tout de suite</source>
        <translation>Withhold a record at once</translation>
    </message>
    <message>
        <source>Écrivez sa cote. Elle disparaît de toutes les bornes en quelques instants, sans nouvelle mise en ligne.</source>
        <translation>Type its shelfmark. It disappears from every terminal within moments, without publishing.</translation>
    </message>
    <message>
        <source>Cote</source>
        <translation>Shelfmark</translation>
    </message>
    <message>
        <source>Retirer %1</source>
        <translation>Withhold %1</translation>
    </message>
    <message>
        <source>Ne rien retirer</source>
        <translation>Withhold nothing</translation>
    </message>
</context>
<context>
    <name>StageCard</name>
    <message>
        <source>Étape précédente</source>
        <translation>Previous stage</translation>
    </message>
    <message>
        <source>Étape suivante</source>
        <translation>Next stage</translation>
    </message>
</context>
<context>
    <name>SuggestedRow</name>
    <message>
        <source>Pour continuer</source>
        <translation>To go on</translation>
    </message>
</context>
<context>
    <name>TableMap</name>
    <message>
        <source>Où l’on est sur la page</source>
        <translation>Where you are on the page</translation>
    </message>
</context>
<context>
    <name>TableSlider</name>
    <message>
        <source>%1 : moins</source>
        <translation>%1: less</translation>
    </message>
    <message>
        <source>%1 : plus</source>
        <translation>%1: more</translation>
    </message>
</context>
<context>
    <name>TableText</name>
    <message>
        <source>Texte de la page</source>
        <translation>Text of the page</translation>
    </message>
    <message numerus="yes">
        <source>%n mot(s) de votre recherche sur cette page</source>
        <translation>
            <numerusform>%n word of your search on this page</numerusform>
            <numerusform>%n words of your search on this page</numerusform>
        </translation>
    </message>
    <message>
        <source>Le texte de cette page n’a pas été relevé.</source>
        <translation>The text of this page has not been read.</translation>
    </message>
    <message>
        <source>Texte lu par la machine : il peut contenir des fautes, l’image fait foi.</source>
        <translation>Text read by machine: it may contain errors, the picture is what counts.</translation>
    </message>
</context>
<context>
    <name>TableToolbar</name>
    <message>
        <source>Table lumineuse</source>
        <translation>Light table</translation>
    </message>
    <message>
        <source>Éloigner</source>
        <translation>Farther</translation>
    </message>
    <message>
        <source>Approcher</source>
        <translation>Closer</translation>
    </message>
    <message>
        <source>Page entière</source>
        <translation>Whole page</translation>
    </message>
    <message>
        <source>Tourner</source>
        <translation>Turn</translation>
    </message>
    <message>
        <source>Lumière</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Contraste</source>
        <translation>Contrast</translation>
    </message>
    <message>
        <source>Négatif</source>
        <translation>Negative</translation>
    </message>
    <message>
        <source>Texte</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Remettre</source>
        <translation>Put back</translation>
    </message>
</context>
<context>
    <name>TaskList</name>
    <message numerus="yes">
        <source>%n étape(s), dans l’ordre</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps, in order</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayCard</name>
    <message>
        <source>Un %1, dans nos fonds</source>
        <translation>On a %1, in our holdings</translation>
    </message>
    <message numerus="yes">
        <source>Voir %n pièce(s)</source>
        <translation>
            <numerusform>See the piece</numerusform>
            <numerusform>See the %n pieces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ValuesView</name>
    <message>
        <source>Touchez ce que vous cherchez : plusieurs choix s’ajoutent.</source>
        <translation>Touch what you are looking for: several choices add up.</translation>
    </message>
    <message numerus="yes">
        <source>Voir %Ln notice(s)</source>
        <translation>
            <numerusform>See %Ln record</numerusform>
            <numerusform>See %Ln records</numerusform>
        </translation>
    </message>
    <message>
        <source>Chercher dans la liste</source>
        <translation>Search in the list</translation>
    </message>
    <message>
        <source>Rien dans cette liste ne commence ainsi.</source>
        <translation>Nothing in this list begins like that.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dans cette liste</source>
        <translation>
            <numerusform>%Ln in this list</numerusform>
            <numerusform>%Ln in this list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VaultView</name>
    <message numerus="yes">
        <source>%Ln point(s), autant de personnes, de A à Z. Glissez le doigt sur la voûte ou sous les lettres.</source>
        <translation>
            <numerusform>%Ln point, one person. Slide your finger over the vault or under the letters.</numerusform>
            <numerusform>%Ln points, as many people, from A to Z. Slide your finger over the vault or under the letters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln personne(s), de A à Z.</source>
        <translation>
            <numerusform>%Ln person.</numerusform>
            <numerusform>%Ln people, from A to Z.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nom(s) voisin(s)</source>
        <translation>
            <numerusform>%Ln near name</numerusform>
            <numerusform>%Ln near names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln personne(s)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message>
        <source>La voûte des noms</source>
        <translation>The vault of names</translation>
    </message>
    <message>
        <source>Écrire un nom</source>
        <translation>Write a name</translation>
    </message>
    <message>
        <source>Noms précédents</source>
        <translation>Previous names</translation>
    </message>
    <message>
        <source>Noms suivants</source>
        <translation>Next names</translation>
    </message>
</context>
<context>
    <name>ViewerView</name>
    <message>
        <source>Table lumineuse</source>
        <translation>Light table</translation>
    </message>
    <message>
        <source>Image abîmée : dites-le à l’équipe. La notice reste ouverte.</source>
        <translation>Damaged picture: please tell the team. The record stays open.</translation>
    </message>
    <message>
        <source>La regarder</source>
        <translation>Look at it</translation>
    </message>
    <message>
        <source>Vers la gauche</source>
        <translation>To the left</translation>
    </message>
    <message>
        <source>Vers la droite</source>
        <translation>To the right</translation>
    </message>
    <message>
        <source>Vers le haut</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Vers le bas</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Lumière</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Contraste</source>
        <translation>Contrast</translation>
    </message>
    <message>
        <source>des points de l’image</source>
        <translation>of the picture’s dots</translation>
    </message>
</context>
<context>
    <name>WallView</name>
    <message>
        <source>Filtrer</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Retirer le filtre %1</source>
        <translation>Remove the filter %1</translation>
    </message>
    <message>
        <source>Tout effacer</source>
        <translation>Clear all</translation>
    </message>
    <message>
        <source>Voir en liste</source>
        <translation>See as a list</translation>
    </message>
    <message>
        <source>Voir les images</source>
        <translation>See the pictures</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Pictures</translation>
    </message>
    <message numerus="yes">
        <source>Et %Ln notice(s) sans image : voir en liste.</source>
        <translation>
            <numerusform>And %Ln record without a picture: see as a list.</numerusform>
            <numerusform>And %Ln records without a picture: see as a list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WayChips</name>
    <message>
        <source>Façons de trouver</source>
        <translation>Ways of finding</translation>
    </message>
</context>
<context>
    <name>WaysOn</name>
    <message>
        <source>Ou bien</source>
        <translation>Or else</translation>
    </message>
    <message>
        <source>Chercher « %1… »</source>
        <translation>Search “%1…”</translation>
    </message>
    <message>
        <source>Retirer les filtres</source>
        <translation>Remove the filters</translation>
    </message>
    <message>
        <source>Partir d’un lieu</source>
        <translation>Start from a place</translation>
    </message>
    <message>
        <source>Bulletin de recherche pour l’archiviste</source>
        <translation>Search slip for the archivist</translation>
    </message>
    <message>
        <source>Les fonds ne sont pas tous numérisés : l’archiviste peut chercher plus loin, demandez à l’accueil du Centre de ressources.</source>
        <translation>Not all holdings are digitised: the archivist can look further, ask at the desk of the Resource Centre.</translation>
    </message>
    <message>
        <source>Ailleurs : Arolsen Archives ; Service historique de la Défense à Caen ; Archives départementales du Pas-de-Calais et du Nord.</source>
        <translation>Elsewhere: Arolsen Archives; Service historique de la Défense in Caen; Archives départementales of Pas-de-Calais and Nord.</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>« %1 » est maintenant une forme de %2.</source>
        <translation>“%1” is now a form of %2.</translation>
    </message>
    <message>
        <source>Aucune notice ne porte cette cote ni ces mots.</source>
        <translation>No record bears this shelfmark or these words.</translation>
    </message>
    <message>
        <source>Laquelle aurait dû être trouvée ?</source>
        <translation>Which one should have been found?</translation>
    </message>
    <message>
        <source>On la trouve dès maintenant.</source>
        <translation>It is found from now on.</translation>
    </message>
    <message>
        <source>D’autres changements attendent aussi : on la trouvera quand vous les mettrez tous en ligne.</source>
        <translation>Other changes are waiting too: it will be found once you publish them all.</translation>
    </message>
    <message>
        <source>On la trouvera après la prochaine mise en ligne.</source>
        <translation>It will be found after the next publishing.</translation>
    </message>
    <message>
        <source>La forme porte la date et le Centre de ressources comme source ; le journal vous nomme. %1</source>
        <translation>The form has the date and the Resource Centre as its source; the journal names you. %1</translation>
    </message>
    <message>
        <source>Elle est trouvée : place %1 sur %2.</source>
        <translation>It is found: place %1 of %2.</translation>
    </message>
    <message>
        <source>Elle n’est pas trouvée : il lui manque %1.</source>
        <translation>It is not found: it lacks %1.</translation>
    </message>
    <message>
        <source>Elle porte tous ces mots, mais elle n’est pas montrée.</source>
        <translation>It has all these words, but it is not shown.</translation>
    </message>
    <message>
        <source>Elle porte tous ces mots et n’est pas trouvée : dites-le.</source>
        <translation>It has all these words and is not found: tell your technician.</translation>
    </message>
    <message>
        <source>C’est une cote ou un numéro de la notice.</source>
        <translation>This is a shelfmark or a number of the record.</translation>
    </message>
    <message>
        <source>Lu aussi comme une cote : ce n’est pas la sienne.</source>
        <translation>Read as a shelfmark too: it is not this record’s.</translation>
    </message>
    <message>
        <source>« %1 »</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Rien n’a été tapé : tout est montré.</source>
        <translation>Nothing was typed: everything is shown.</translation>
    </message>
    <message>
        <source>Lu : %1.</source>
        <translation>Read: %1.</translation>
    </message>
    <message>
        <source>Le dernier mot n’est qu’un début : une espace le termine.</source>
        <translation>The last word is only a beginning: a space ends it.</translation>
    </message>
    <message>
        <source>%1 : elle ne le porte sous aucune forme.</source>
        <translation>%1: it has this in no form.</translation>
    </message>
    <message>
        <source>%1 : tel quel, dans %2.</source>
        <translation>%1: as typed, in %2.</translation>
    </message>
    <message>
        <source>%1 : dans une autre forme du nom.</source>
        <translation>%1: in another form of the name.</translation>
    </message>
    <message>
        <source>%1 : dans sa cote ou l’un de ses numéros.</source>
        <translation>%1: in its shelfmark or one of its numbers.</translation>
    </message>
    <message>
        <source>%1 : tel quel, dans le nom.</source>
        <translation>%1: as typed, in the name.</translation>
    </message>
    <message>
        <source>%1 : le début de « %2 », dans le nom.</source>
        <translation>%1: the beginning of “%2”, in the name.</translation>
    </message>
    <message>
        <source>%1 : joint ou séparé, « %2 » dans le nom.</source>
        <translation>%1: joined or apart, “%2” in the name.</translation>
    </message>
    <message>
        <source>%1 : écrit ainsi par %3.</source>
        <translation>%1: written so by %3.</translation>
    </message>
    <message>
        <source>%1 : une autre forme de « %2 ».</source>
        <translation>%1: another form of “%2”.</translation>
    </message>
    <message>
        <source>%1 : sous un autre nom de la même chose, « %2 ».</source>
        <translation>%1: under another name of the same thing, “%2”.</translation>
    </message>
    <message>
        <source>%1 : une autre forme du mot, « %2 ».</source>
        <translation>%1: another form of the word, “%2”.</translation>
    </message>
    <message>
        <source>%1 : le même son que « %2 ».</source>
        <translation>%1: the same sound as “%2”.</translation>
    </message>
    <message>
        <source>%1 : « %2 » a pu être mal lu.</source>
        <translation>%1: “%2” may have been misread.</translation>
    </message>
    <message>
        <source>%1 : à une ou deux lettres de « %2 ».</source>
        <translation>%1: one or two letters from “%2”.</translation>
    </message>
    <message>
        <source>le titre</source>
        <translation>the title</translation>
    </message>
    <message>
        <source>les personnes citées</source>
        <translation>the persons named</translation>
    </message>
    <message>
        <source>les lieux</source>
        <translation>the places</translation>
    </message>
    <message>
        <source>les sujets</source>
        <translation>the subjects</translation>
    </message>
    <message>
        <source>la description</source>
        <translation>the description</translation>
    </message>
    <message>
        <source>le texte des pages</source>
        <translation>the text of the pages</translation>
    </message>
    <message>
        <source>Rien ne la retire ni ne la ferme.</source>
        <translation>Nothing withholds or closes it.</translation>
    </message>
    <message>
        <source>Fermée : seul son titre est cherché.</source>
        <translation>Closed: only its title is searched.</translation>
    </message>
    <message>
        <source>Peut-être vivante : seul le nom en tête est cherché.</source>
        <translation>May be alive: only the heading name is searched.</translation>
    </message>
    <message>
        <source>Retirée de toutes les bornes : personne ne la trouve.</source>
        <translation>Withheld on every terminal: nobody finds it.</translation>
    </message>
    <message>
        <source>Fermée par ses droits : elle n’est dans aucune édition.</source>
        <translation>Closed by its rights: it is in no edition.</translation>
    </message>
    <message>
        <source>Elle n’est pas dans l’édition en ligne : mettez en ligne, ou un niveau est fermé.</source>
        <translation>It is not in the edition on show: publish; if it is still missing, a level above it is closed.</translation>
    </message>
    <message>
        <source>Un filtre la cache, sauf : %1.</source>
        <translation>A filter hides it, except: %1.</translation>
    </message>
    <message>
        <source>Cette recherche ne trouve rien.</source>
        <translation>This search finds nothing.</translation>
    </message>
    <message>
        <source>Elle n’est pas parmi les %1 réponses.</source>
        <translation>It is not among the %1 answers.</translation>
    </message>
    <message>
        <source>Place %1 sur %2 : il faut beaucoup faire défiler.</source>
        <translation>Place %1 of %2: one must scroll a long way.</translation>
    </message>
    <message>
        <source>Place %1 sur %2.</source>
        <translation>Place %1 of %2.</translation>
    </message>
</context>
</TS>
