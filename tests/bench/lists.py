"""The words that the invented corpus is drawn from: names, places, subjects, frequent words.

Places are real ones of the region and of the history it keeps; everybody who is called by these
names in the corpus is invented.
"""

from __future__ import annotations


def _cut(words: str) -> list[str]:
    return words.split()


FRENCH = _cut("""
Lefebvre Leroy Dubois Delattre Martin Dupont Carpentier Lemaire Petit Leclercq Fournier Caron
Boulanger Dumont Bailleul Legrand Mercier Masson Robert Denis Dubrulle Delannoy Lecomte Cousin
Hermant Flament Legay Hochart Evrard Macquart Bécu Cléret Hénon Lhermitte Ansart Pruvost Duquesne
Delcroix Wallart Flahaut Podvin Fasquel Lheureux Thorel Bouvart Crépin Cordier Gosselin Coquelle
Danel Hanon Sénéchal Ledoux Tétart Delpierre Vasseur Bonvoisin Capelle Lamiaux Roussel Obert
Dufour Régnier Brebion Marquis Fiolet Duhamel Berthe Choquet Noël Merlin Bernard Ringot Sagnier
Guilbert Alexandre Baude Dassonville Bodart Wident Lœuillet Bœuf
""")
FLEMISH = _cut("""
Vandenbroucke Declercq Vandamme Vermeersch Deschodt Vanhoutte Dewaele Debruyne Verhaeghe
Vandewalle Deswarte Dehaene Decroix Vancauwenberghe Deconinck Vanhaecke Depoorter Devos Demey
Vermeulen Vandeputte Debeer Schoonheere Ryckebusch Dezitter Verbeke Vanderbeken Beyaert Huyghe
Bogaert Coussemaker Outteryck Vandromme Spanneut Monsterleet Stevenoot Vanbremeersch Boudewel
""")
POLISH = _cut("""
Kowalski Nowak Wiśniewski Wójcik Kaczmarek Mazur Zieliński Szymański Woźniak Dąbrowski Kozłowski
Jankowski Krawczyk Piotrowski Grabowski Pawłowski Michalski Król Wieczorek Jabłoński Wróbel
Majewski Olszewski Stępień Malinowski Jaworski Adamczyk Dudek Górski Pawlak Sikora Walczak
Rutkowski Baran Szewczyk Ostrowski Tomaszewski Pietrzak Zalewski Wróblewski Marciniak Jasiński
Sadowski Bąk Zawadzki Duda Jakubowski Wilk Chmielewski Włodarczyk Borkowski Sokołowski Szczepański
Sawicki Kucharski Lis Maciejewski Kubiak Kalinowski Wysocki Mazurek Kołodziej Kaźmierczak Sobczak
Czerwiński Cieślak Głowacki Kurek Błaszczyk Przybylski
""")
GERMAN = _cut("""
Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Schäfer Koch Bauer
Richter Klein Wolf Schröder Neumann Schwarz Zimmermann Braun Krüger Hofmann Hartmann Lange Schmitt
Werner Krause Lehmann Köhler Maier Huber Kaiser Fuchs Thiel Riedel Weiß Großmann Bischoff Möser
""")
# The beginnings and ends of further surnames, by language.
MORE_FRENCH = (
    _cut("""
        Del Du Le La De Bau Car Cau Cha Cor Dam Fla Gal Ham Lam Mal Mar Pou Que Rou Sau Tho Val
        Wal Her Hou
    """),
    _cut("""
        court becque ville mont brouck pierre fosse haye motte rue bray lain quin gnies vin noy
        tel vaux teaux dez
    """),
)
MORE_FLEMISH = (
    _cut("Van Vanden Vander De Ver"),
    _cut("""
        berghe bossche broeck camp elst haege kerkhove meulen driessche steene velde weghe
        wynckele putte bulcke daele hoeck
    """),
)
MORE_POLISH = (
    _cut("""
        Kam Bed Cyb Dob Gaw Jag Kar Kos Lew Mat Mik Mul Now Pol Rog Sam Sta Szy Tom Urb Wal Wit
        Woj Zar Zub Bart Grz
    """),
    _cut("owski ewski iak czak ński czyk icki arek ula ałła asz yński"),
)
GIVEN_FRENCH = _cut("""
Marie Jean Louis Henri Pierre André Georges Marcel Paul René Lucien Émile Jules Albert Charles
Joseph Léon Maurice Gaston Robert Roger Fernand Jeanne Marguerite Madeleine Suzanne Germaine
Yvonne Marthe Louise Berthe Étienne François Michel Jacques Raymond Augustin Édouard Eugène
Alphonse Arthur Désiré Gustave Hector Kléber Narcisse Omer Oscar Théophile Victor Zéphir Adèle
Agnès Blanche
""")
GIVEN_FLEMISH = _cut("""
Jérôme Cornil Rémi Maurice Gérard Michel Achille Cyrille Odile Godelieve Marie Jean Pieter Joris
Karel Willem Lieven Aloïs
""")
GIVEN_POLISH = _cut("""
Stanisław Jan Józef Franciszek Wojciech Szczepan Stefan Kazimierz Władysław Piotr Paweł Antoni
Michał Wacław Zofia Maria Anna Helena Jadwiga Katarzyna Bolesław Czesław Edmund Ignacy Marcin
Tomasz Walenty Wincenty Bronisława Wiktoria Stefania
""")
GIVEN_GERMAN = _cut("""
Hans Karl Walter Heinrich Wilhelm Otto Friedrich Kurt Hermann Werner Ernst Georg Arthur Albin
Erwin Josef Anton Magnus
""")
# One person in two sources: the same given name as another language writes it.
ALSO_CALLED = {
    "Jean": "Jan",
    "Jan": "Jean",
    "Étienne": "Szczepan",
    "Szczepan": "Étienne",
    "Stefan": "Étienne",
    "Joseph": "Józef",
    "Józef": "Joseph",
    "Michał": "Michel",
    "Michel": "Michał",
    "Paweł": "Paul",
    "Paul": "Paweł",
    "Władysław": "Ladislas",
    "Stanisław": "Stanislas",
    "Franciszek": "François",
    "François": "Frans",
    "Pieter": "Pierre",
    "Pierre": "Pieter",
    "Karel": "Charles",
    "Wilhelm": "Guillaume",
    "Maria": "Marie",
    "Marie": "Maria",
    "Henri": "Hendrik",
    "Georges": "Joris",
}
SOURCES = (
    "fichier de Buchenwald",
    "liste du convoi",
    "état civil",
    "registre matricule",
    "liste de recensement",
)
PLACES = _cut("""
Lille Lens Calais Saint-Omer Arras Roubaix Dunkerque Tourcoing Douai Béthune Valenciennes
Boulogne-sur-Mer Helfaut Wizernes Liévin Hazebrouck Éperlecques Watten Mimoyecques Cambrai
Maubeuge Landrethun-le-Nord Siracourt Arques Longuenesse Blendecques Aire-sur-la-Lys Thérouanne
Lumbres Fauquembergues Hallines Esquerdes Pihem Heuringhem Racquinghem Wardrecques Tilques Moulle
Nœux-les-Mines Bruay-en-Artois Hénin-Liétard Carvin Courrières Oignies Libercourt Billy-Montigny
Avion Sallaumines Méricourt Noyelles-Godault Montigny-en-Gohelle Auchel Marles-les-Mines
Bully-les-Mines Mazingarbe Vermelles Loos-en-Gohelle Vimy Bapaume Saint-Pol-sur-Ternoise Hesdin
Montreuil-sur-Mer Berck Étaples Le-Touquet Desvres Marquise Guînes Ardres Audruicq Gravelines
Bourbourg Bergues Hondschoote Cassel Steenvoorde Bailleul Armentières Merville Estaires Seclin
Orchies Denain Anzin Condé-sur-l’Escaut Le-Quesnoy Avesnes-sur-Helpe Fourmies Solesmes Caudry Loos
Wattrelos Croix Halluin Comines Mons-en-Barœul Wattignies Haubourdin La-Bassée Annœullin
Ostricourt Rouvroy Drocourt Dourges Leforest Évin-Malmaison Noyelles-sous-Lens Angres Souchez
Givenchy Lillers Isbergues Norrent-Fontes Houdain Divion Calonne-Ricouart Haillicourt Barlin
Hersin-Coupigny Sains-en-Gohelle Grenay Frévent Auxi-le-Château Avesnes-le-Comte Pas-en-Artois
Croisilles Marquion Vitry-en-Artois Biache-Saint-Vaast Rœux Dora Buchenwald Ellrich Nordhausen
Mauthausen Ravensbrück Neuengamme Sachsenhausen Natzweiler Bergen-Belsen Peenemünde Compiègne
Wolverhampton Londres Bruxelles Ypres Gand Poznań Kraków Łódź Katowice Berlin
""")
MORE_PLACES = (
    _cut("""
        Bou Ha Wa Ra Mo Tor Aud Lo Que Cré Fré Her Hou Lan Mar Nor Pré Ru Sa Ver Zud Zut Ber Cau
        Din
    """),
    _cut("""
        court quinghem ghem villers tingue lain becque brouck berg seele mont vaux -en-Artois
        -lès-Lens -sur-Aa cques hem inghen zeele
    """),
)
SUBJECTS = _cut("""
résistance déportation occupation exode bombardement ravitaillement mines grève réquisition
sabotage évasion clandestinité presse tract libération épuration tribunal camp fusée V1 V2
chantier bunker béton rampe avion aviateur radio réseau renseignement otage exécution fusillé
arrestation internement prison convoi matricule STO travail-forcé prisonniers évacuation enfants
école astronomie planétarium espace satellite lanceur propulsion exposition collection objet
photographie affiche carte plan témoignage correspondance journal uniforme monument commémoration
association
""")
FREQUENT = _cut("""
de la le et les des en un une du dans que qui par pour au sur avec il est son plus pas ce sa ne se
aux ont été leur mais ou fut cette ses être comme ils deux sont avait tout fait même après sans
entre sous lors depuis jusque était années guerre allemand allemande allemands armée troupes
soldats officier commandant général régiment bataillon division police gendarmerie gestapo
feldgendarmerie kommandantur préfet sous-préfet maire commune village ville rue gare train voie
ferrée pont usine mine fosse charbon ouvrier ouvriers mineur mineurs cultivateur ferme travail
chantier organisation todt béton tunnel galerie coupole carrière craie rampe lancement fusée bombe
bombes avion avions bombardement attaque destruction ruines victimes morts blessés civils
population habitants famille père mère fils fille frère épouse veuve enfant enfants né née marié
décédé arrêté déporté déportés interné condamné fusillé libéré rapatrié disparu camp convoi wagon
kommando matricule block baraque faim froid coups maladie infirmerie crématoire évacuation marche
libération américains anglais britanniques polonais russes belges italiens résistance réseau
groupe mouvement chef agent renseignement mission parachutage armes explosifs sabotage tract
journal clandestin imprimerie liaison boîte lettres évasion passeur frontière zone interdite
rattachée nord demande lettre rapport note ordre avis affiche liste registre dossier fiche carte
plan photographie portrait vue générale intérieur extérieur façade cérémonie monument
commémoration témoignage souvenir mémoire histoire collection objet don fonds série pièce copie
original manuscrit imprimé dactylographié format papier couleur noir blanc tirage négatif plaque
album janvier février mars avril mai juin juillet août septembre octobre novembre décembre mille
neuf cent quarante
""")
# The parts of made-up French-looking words.
ONSETS = _cut("b bl br c ch cl cr d dr f fr g gr j l m n p pl pr qu r s t tr v")
VOWELS = _cut("a e i o u é ai au eu oi ou an en in on")
CODAS = ("", "", "", "r", "l", "s", "t", "n", "c", "x")
ENDINGS = (
    *("", "", "e", "s", "es", "er", "ement", "tion", "eur", "euse", "age", "ité", "iste", "al"),
    *("ique", "ance", "ière", "aux"),
)
# What a program that reads printed pages takes for something else.
MISREAD = (
    *(("rn", "m"), ("m", "rn"), ("e", "c"), ("c", "e"), ("l", "1"), ("i", "l"), ("u", "n")),
    *(("n", "u"), ("h", "b"), ("t", "f"), ("o", "0"), ("s", "5"), ("é", "e"), ("a", "o")),
    *(("f", "t"), ("v", "y")),
)
