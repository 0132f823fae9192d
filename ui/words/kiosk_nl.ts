<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="fr_FR">
<context>
    <name>BasketView</name>
    <message>
        <source>Votre panier</source>
        <translation>Uw mandje</translation>
    </message>
    <message numerus="yes">
        <source>%n pièce(s) gardée(s)</source>
        <translation>
            <numerusform>%n stuk bewaard</numerusform>
            <numerusform>%n stukken bewaard</numerusform>
        </translation>
    </message>
    <message>
        <source>Le panier est vide. Touchez le signe + d’une notice pour la garder.</source>
        <translation>Het mandje is leeg. Raak het plusteken van een beschrijving aan om die te bewaren.</translation>
    </message>
    <message>
        <source>Vider le panier</source>
        <translation>Mandje leegmaken</translation>
    </message>
    <message>
        <source>J’ai fini</source>
        <translation>Ik ben klaar</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Outils</source>
        <translation>Hulpmiddelen</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Accueil</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Écran bas</source>
        <translation>Lager scherm</translation>
    </message>
    <message>
        <source>Agrandir le texte</source>
        <translation>Grotere tekst</translation>
    </message>
    <message>
        <source>Contraste</source>
        <translation>Contrast</translation>
    </message>
    <message>
        <source>Langue : %1</source>
        <translation>Taal: %1</translation>
    </message>
    <message>
        <source>Panier</source>
        <translation>Mandje</translation>
    </message>
</context>
<context>
    <name>BrowseView</name>
    <message>
        <source>Cette liste est vide pour l’instant.</source>
        <translation>Deze lijst is voorlopig leeg.</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message numerus="yes">
        <source>%n seconde(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n seconden</numerusform>
        </translation>
    </message>
    <message>
        <source>Êtes-vous encore là ?</source>
        <translation>Bent u er nog?</translation>
    </message>
    <message>
        <source>Sans réponse, votre recherche et votre panier sont effacés pour la personne suivante.</source>
        <translation>Zonder antwoord worden uw zoekopdracht en uw mandje gewist voor de volgende bezoeker.</translation>
    </message>
    <message>
        <source>Je continue</source>
        <translation>Ik ga verder</translation>
    </message>
    <message>
        <source>J’ai fini</source>
        <translation>Ik ben klaar</translation>
    </message>
</context>
<context>
    <name>DisputePanel</name>
    <message>
        <source>%1 : les documents diffèrent. Nous les montrons tous.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retenu dans le parcours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>page %1 sur %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished">Document</translation>
    </message>
    <message>
        <source>Cote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autres cotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Producteur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personnes</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Organismes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lieux</source>
        <translation>Plaatsen</translation>
    </message>
    <message>
        <source>Sujets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Langues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>français</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allemand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anglais</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>néerlandais</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>polonais</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>russe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>italien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>espagnol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>latin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentText</name>
    <message>
        <source>Demandez à l’archiviste : une dérogation est parfois possible, et la cote suffit pour en parler.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Droits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tout lire</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dome</name>
    <message>
        <source>La voûte des noms : un point, une personne</source>
        <translation>Het gewelf van namen: één punt, één mens</translation>
    </message>
</context>
<context>
    <name>FacetPanel</name>
    <message numerus="yes">
        <source>%Ln notice(s)</source>
        <translation>
            <numerusform>%Ln beschrijving</numerusform>
            <numerusform>%Ln beschrijvingen</numerusform>
        </translation>
    </message>
    <message>
        <source>Années</source>
        <translation>Jaren</translation>
    </message>
</context>
<context>
    <name>HintRow</name>
    <message>
        <source>Vos recherches</source>
        <translation>Uw zoekopdrachten</translation>
    </message>
    <message>
        <source>Par exemple</source>
        <translation type="unfinished">Bijvoorbeeld</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message numerus="yes">
        <source>%Ln nom(s)</source>
        <translation>
            <numerusform>%Ln naam</numerusform>
            <numerusform>%Ln namen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pièce(s)</source>
        <translation>
            <numerusform>%Ln stuk</numerusform>
            <numerusform>%Ln stukken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln étape(s)</source>
        <translation>
            <numerusform>%Ln etappe</numerusform>
            <numerusform>%Ln etappes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dossier(s)</source>
        <translation>
            <numerusform>%Ln dossier</numerusform>
            <numerusform>%Ln dossiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomeView</name>
    <message>
        <source>Chaque point est une personne. Écrivez un nom : sa place s’éclaire.</source>
        <translation>Elk punt is een mens. Schrijf een naam: zijn plaats licht op.</translation>
    </message>
    <message>
        <source>Que cherchez-vous ?</source>
        <translation>Wat zoekt u?</translation>
    </message>
    <message>
        <source>Par exemple</source>
        <translation>Bijvoorbeeld</translation>
    </message>
</context>
<context>
    <name>KeyCap</name>
    <message>
        <source>espace</source>
        <translation>spatie</translation>
    </message>
    <message>
        <source>Réduire</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Effacer une lettre</source>
        <translation>Een letter wissen</translation>
    </message>
</context>
<context>
    <name>KeyPad</name>
    <message>
        <source>Clavier</source>
        <translation>Toetsenbord</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Lieux</source>
        <translation>Plaatsen</translation>
    </message>
    <message>
        <source>Thèmes</source>
        <translation>Thema’s</translation>
    </message>
    <message>
        <source>Les lieux les plus cités</source>
        <translation>Vaakst genoemde plaatsen</translation>
    </message>
    <message>
        <source>Les thèmes les plus cités</source>
        <translation>Vaakst genoemde thema’s</translation>
    </message>
    <message>
        <source>Ce jour-là</source>
        <translation>Op deze dag</translation>
    </message>
    <message>
        <source>les plus cités</source>
        <translation>vaakst genoemd</translation>
    </message>
    <message>
        <source>Personnes</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Documents et photographies</source>
        <translation>Documenten en foto’s</translation>
    </message>
    <message>
        <source>Parcours guidés</source>
        <translation>Begeleide routes</translation>
    </message>
    <message>
        <source>Espace et planétarium</source>
        <translation>Ruimtevaart en planetarium</translation>
    </message>
    <message>
        <source>Pour les classes</source>
        <translation>Voor schoolklassen</translation>
    </message>
    <message>
        <source>Fonds</source>
        <translation>Archief</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Photographie</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Plan ou carte</source>
        <translation>Plan of kaart</translation>
    </message>
    <message>
        <source>Affiche</source>
        <translation>Affiche</translation>
    </message>
    <message>
        <source>Dessin</source>
        <translation>Tekening</translation>
    </message>
    <message>
        <source>Objet</source>
        <translation>Voorwerp</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Locatie</translation>
    </message>
    <message>
        <source>Espace</source>
        <translation>Ruimtevaart</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Étape</source>
        <translation>Etappe</translation>
    </message>
    <message>
        <source>Personne</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Tout</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenten</translation>
    </message>
    <message>
        <source>Photographies</source>
        <translation>Foto’s</translation>
    </message>
    <message>
        <source>Plans et cartes</source>
        <translation>Plannen en kaarten</translation>
    </message>
    <message>
        <source>Affiches</source>
        <translation>Affiches</translation>
    </message>
    <message>
        <source>Dessins</source>
        <translation>Tekeningen</translation>
    </message>
    <message>
        <source>Objets</source>
        <translation>Voorwerpen</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Locaties</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Étapes</source>
        <translation>Etappes</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Lieu</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Sujet</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>Personne citée</source>
        <translation>Genoemde persoon</translation>
    </message>
    <message>
        <source>Décennie</source>
        <translation>Decennium</translation>
    </message>
    <message>
        <source>Année</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>Langue du document</source>
        <translation>Taal van het document</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Raadpleging</translation>
    </message>
    <message>
        <source>Avec image</source>
        <translation>Met beeld</translation>
    </message>
    <message>
        <source>Camp</source>
        <translation>Kamp</translation>
    </message>
    <message>
        <source>Destin</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Sexe</source>
        <translation>Geslacht</translation>
    </message>
    <message>
        <source>Liste</source>
        <translation>Lijst</translation>
    </message>
    <message>
        <source>Département</source>
        <translation>Departement</translation>
    </message>
    <message>
        <source>librement communicable</source>
        <translation>vrij raadpleegbaar</translation>
    </message>
    <message>
        <source>consultable sur place</source>
        <translation>ter plaatse raadpleegbaar</translation>
    </message>
    <message>
        <source>auteur inconnu</source>
        <translation>auteur onbekend</translation>
    </message>
    <message>
        <source>titre seul</source>
        <translation>alleen titel</translation>
    </message>
    <message>
        <source>pas encore communicable</source>
        <translation>nog niet raadpleegbaar</translation>
    </message>
    <message>
        <source>oui</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>non</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>la cote demandée</source>
        <translation>de gevraagde archiefcode</translation>
    </message>
    <message>
        <source>écrit « %1 » ailleurs</source>
        <translation>elders geschreven “%1”</translation>
    </message>
    <message>
        <source>se prononce presque de même</source>
        <translation>klinkt bijna hetzelfde</translation>
    </message>
    <message>
        <source>s’écrit presque de même</source>
        <translation>schrijft bijna hetzelfde</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Naissance</source>
        <translation>Geboorte</translation>
    </message>
    <message>
        <source>Nationalité</source>
        <translation>Nationaliteit</translation>
    </message>
    <message>
        <source>Domicile</source>
        <translation>Woonplaats</translation>
    </message>
    <message>
        <source>Métier</source>
        <translation>Beroep</translation>
    </message>
    <message>
        <source>Appartenance</source>
        <translation>Lidmaatschap</translation>
    </message>
    <message>
        <source>Matricule</source>
        <translation>Stamnummer</translation>
    </message>
    <message>
        <source>Décès</source>
        <translation>Overlijden</translation>
    </message>
    <message>
        <source>Histoire</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Historique de la conservation</source>
        <translation>Bewaargeschiedenis</translation>
    </message>
    <message>
        <source>Entrée dans les fonds</source>
        <translation>Verwerving</translation>
    </message>
    <message>
        <source>Présentation du contenu</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <source>Classement</source>
        <translation>Ordening</translation>
    </message>
    <message>
        <source>Conditions d’accès</source>
        <translation>Voorwaarden voor toegang</translation>
    </message>
    <message>
        <source>Conditions de reproduction</source>
        <translation>Voorwaarden voor reproductie</translation>
    </message>
    <message>
        <source>État matériel</source>
        <translation>Materiële staat</translation>
    </message>
    <message>
        <source>Instrument de recherche</source>
        <translation>Toegang</translation>
    </message>
    <message>
        <source>Lieu des originaux</source>
        <translation>Plaats van de originelen</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopieën</translation>
    </message>
    <message>
        <source>Documents en rapport</source>
        <translation>Verwant materiaal</translation>
    </message>
    <message>
        <source>Bibliographie</source>
        <translation>Bibliografie</translation>
    </message>
    <message>
        <source>Pour citer</source>
        <translation>Citeren</translation>
    </message>
    <message>
        <source>Résumé</source>
        <translation>Samenvatting</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Aantekening</translation>
    </message>
    <message>
        <source>Pas encore communicable. Demandez à l’archiviste.</source>
        <translation>Nog niet raadpleegbaar. Vraag het de archivaris.</translation>
    </message>
    <message>
        <source>Sans titre</source>
        <translation>Zonder titel</translation>
    </message>
</context>
<context>
    <name>NothingPanel</name>
    <message>
        <source>Aucune notice ne porte exactement ces mots.</source>
        <translation>Geen enkele beschrijving bevat precies deze woorden.</translation>
    </message>
    <message>
        <source>Rien ne porte ces mots dans nos fonds numérisés.</source>
        <translation>Niets in onze gedigitaliseerde archieven bevat deze woorden.</translation>
    </message>
    <message>
        <source>Les listes ont souvent été tapées à l’oreille. Voici ce qui se prononce ou s’écrit presque de même :</source>
        <translation>Lijsten werden vaak op het gehoor getypt. Dit klinkt of schrijft bijna hetzelfde:</translation>
    </message>
    <message>
        <source>Nous avons essayé les mots tels quels, leurs débuts, les graphies voisines et ce qui se prononce de même.</source>
        <translation>We hebben de woorden zelf geprobeerd, hun begin, verwante schrijfwijzen en wat hetzelfde klinkt.</translation>
    </message>
</context>
<context>
    <name>PageStrip</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Path</name>
    <message>
        <source>date inconnue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une autre source dit : %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce lieu n’est pas placé sur la carte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lieu placé à %1 km près.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bruxelles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Londres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cologne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prague</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PathChart</name>
    <message>
        <source>Étape %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sans frontières : elles ont changé</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>Les sources ne s’accordent pas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>né(e) : %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonHead</name>
    <message>
        <source>Replier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tout lire</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonText</name>
    <message>
        <source>Une notice réduite à un nom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autres formes du nom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L’essentiel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure dans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PieceOnTable</name>
    <message>
        <source>Voir de près</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cette image montre : %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elle n’apparaît ni dans les listes, ni au repos. Souhaitez-vous la voir ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La regarder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>Cette notice n’est plus consultable.</source>
        <translation>Deze beschrijving is niet meer raadpleegbaar.</translation>
    </message>
    <message>
        <source>Sans titre</source>
        <translation>Zonder titel</translation>
    </message>
</context>
<context>
    <name>RecordActions</name>
    <message>
        <source>Voir de près</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dans le panier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Garder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordTree</name>
    <message>
        <source>Sa place dans le fonds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RelatedList</name>
    <message>
        <source>À voir aussi</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestByDay</name>
    <message>
        <source>Centre de ressources</source>
        <translation>Documentatiecentrum</translation>
    </message>
    <message>
        <source>En ce moment, nous nommons %1</source>
        <translation>Op dit ogenblik noemen wij %1</translation>
    </message>
    <message>
        <source>En ce moment, nous nommons</source>
        <translation>Op dit ogenblik noemen wij</translation>
    </message>
    <message>
        <source>Un point, une personne : la no %1 sur %2</source>
        <translation>Eén punt, één mens: nr. %1 van %2</translation>
    </message>
    <message>
        <source>Touchez pour commencer</source>
        <translation>Raak aan om te beginnen</translation>
    </message>
</context>
<context>
    <name>RestByNight</name>
    <message>
        <source>En ce moment, nous nommons</source>
        <translation>Op dit ogenblik noemen wij</translation>
    </message>
    <message>
        <source>Centre de ressources</source>
        <translation>Documentatiecentrum</translation>
    </message>
    <message>
        <source>Touchez pour commencer</source>
        <translation>Raak aan om te beginnen</translation>
    </message>
</context>
<context>
    <name>ResultList</name>
    <message>
        <source>Résultats</source>
        <translation>Resultaten</translation>
    </message>
</context>
<context>
    <name>ResultRow</name>
    <message>
        <source>Retirer du panier : %1</source>
        <translation>Uit het mandje halen: %1</translation>
    </message>
    <message>
        <source>Garder : %1</source>
        <translation>Bewaren: %1</translation>
    </message>
</context>
<context>
    <name>Sayings</name>
    <message>
        <source>Cette personne est peut-être en vie : seuls son nom et les listes qui la citent sont présentés.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce document sera consultable à partir du %1 (Code du patrimoine, art. L213-2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document librement consultable. Reproduction possible avec la source et la cote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consultable sur ce poste. L’image ne peut pas être imprimée (droits réservés).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auteur non identifié. Si vous le connaissez, parlez-en à l’équipe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce document n’est pas consultable. Renseignement à l’accueil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cette notice n’est pas présentée. Renseignement à l’accueil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pas encore consultable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consultable et imprimable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consultable ; la notice s’imprime sans l’image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consultable ici seulement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d’après le niveau : %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce document n’est pas encore ouvert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce document s’ouvre en %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domicile</source>
        <translation>Woonplaats</translation>
    </message>
    <message>
        <source>Arrestation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convoi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camp</source>
        <translation>Kamp</translation>
    </message>
    <message>
        <source>Kommando</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Évacuation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Libération</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Décès</source>
        <translation>Overlijden</translation>
    </message>
    <message>
        <source>revenu de déportation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mort en déportation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exécuté</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disparu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>libéré</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>évadé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sort inconnu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Écrit aussi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nom de naissance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nom d’usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sexe</source>
        <translation>Geslacht</translation>
    </message>
    <message>
        <source>Naissance</source>
        <translation>Geboorte</translation>
    </message>
    <message>
        <source>Nationalité</source>
        <translation>Nationaliteit</translation>
    </message>
    <message>
        <source>Métier</source>
        <translation>Beroep</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matricule</source>
        <translation>Stamnummer</translation>
    </message>
    <message>
        <source>Destin</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>nommé dans le document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source de la notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n mois</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n pièce(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n feuille(s)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Recherche</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Un nom, un lieu, une date, un mot…</source>
        <translation>Een naam, een plaats, een datum, een woord…</translation>
    </message>
    <message>
        <source>Effacer la recherche</source>
        <translation>Zoekopdracht wissen</translation>
    </message>
</context>
<context>
    <name>SearchView</name>
    <message numerus="yes">
        <source>personne(s) sur %1</source>
        <translation>
            <numerusform>persoon
van %1</numerusform>
            <numerusform>personen
van %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Compris aussi : %1</source>
        <translation>Ook begrepen: %1</translation>
    </message>
</context>
<context>
    <name>StageCard</name>
    <message>
        <source>Étape précédente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Étape suivante</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableMap</name>
    <message>
        <source>Où l’on est sur la page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableSlider</name>
    <message>
        <source>%1 : moins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 : plus</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableText</name>
    <message>
        <source>Texte de la page</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n mot(s) de votre recherche sur cette page</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Le texte de cette page n’a pas été relevé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texte lu par la machine : il peut contenir des fautes, l’image fait foi.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableToolbar</name>
    <message>
        <source>Table lumineuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Éloigner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approcher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page entière</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tourner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lumière</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contraste</source>
        <translation type="unfinished">Contrast</translation>
    </message>
    <message>
        <source>Négatif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remettre</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaskList</name>
    <message numerus="yes">
        <source>%n étape(s), dans l’ordre</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayCard</name>
    <message>
        <source>Un %1, dans nos fonds</source>
        <translation>Op een %1, in onze archieven</translation>
    </message>
    <message numerus="yes">
        <source>Voir %n pièce(s)</source>
        <translation>
            <numerusform>Het stuk bekijken</numerusform>
            <numerusform>De %n stukken bekijken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VaultView</name>
    <message numerus="yes">
        <source>%Ln point(s), autant de personnes, de A à Z. Glissez le doigt sur la voûte ou sous les lettres.</source>
        <translation>
            <numerusform>%Ln punt, één mens. Schuif met uw vinger over het gewelf of onder de letters.</numerusform>
            <numerusform>%Ln punten, evenveel mensen, van A tot Z. Schuif met uw vinger over het gewelf of onder de letters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln personne(s), de A à Z.</source>
        <translation>
            <numerusform>%Ln persoon.</numerusform>
            <numerusform>%Ln personen, van A tot Z.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nom(s) voisin(s)</source>
        <translation>
            <numerusform>%Ln verwante naam</numerusform>
            <numerusform>%Ln verwante namen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln personne(s)</source>
        <translation>
            <numerusform>%Ln persoon</numerusform>
            <numerusform>%Ln personen</numerusform>
        </translation>
    </message>
    <message>
        <source>La voûte des noms</source>
        <translation>Het gewelf van namen</translation>
    </message>
    <message>
        <source>Écrire un nom</source>
        <translation>Een naam schrijven</translation>
    </message>
    <message>
        <source>Noms précédents</source>
        <translation>Vorige namen</translation>
    </message>
    <message>
        <source>Noms suivants</source>
        <translation>Volgende namen</translation>
    </message>
</context>
<context>
    <name>ViewerView</name>
    <message>
        <source>Cette image montre : %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image abîmée, signalée à l’équipe. La notice reste ouverte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La regarder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vers la gauche</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vers la droite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vers le haut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vers le bas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lumière</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contraste</source>
        <translation type="unfinished">Contrast</translation>
    </message>
    <message>
        <source>des points de l’image</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WallView</name>
    <message>
        <source>Filtrer</source>
        <translation>Filteren</translation>
    </message>
    <message>
        <source>Retirer le filtre %1</source>
        <translation>Filter %1 verwijderen</translation>
    </message>
    <message>
        <source>Tout effacer</source>
        <translation>Alles wissen</translation>
    </message>
    <message>
        <source>Voir en liste</source>
        <translation>Als lijst bekijken</translation>
    </message>
    <message>
        <source>Voir les images</source>
        <translation>Beelden bekijken</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Beelden</translation>
    </message>
    <message numerus="yes">
        <source>Et %Ln notice(s) sans image : voir en liste.</source>
        <translation>
            <numerusform>En %Ln beschrijving zonder beeld: bekijk als lijst.</numerusform>
            <numerusform>En %Ln beschrijvingen zonder beeld: bekijk als lijst.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaysOn</name>
    <message>
        <source>Ou bien</source>
        <translation>Ofwel</translation>
    </message>
    <message>
        <source>Chercher « %1… »</source>
        <translation>Zoek “%1…”</translation>
    </message>
    <message>
        <source>Retirer les filtres</source>
        <translation>Filters verwijderen</translation>
    </message>
    <message>
        <source>Partir d’un lieu</source>
        <translation>Vanuit een plaats</translation>
    </message>
    <message>
        <source>Les fonds ne sont pas tous numérisés : l’archiviste peut chercher plus loin, demandez à l’accueil du Centre de ressources.</source>
        <translation>Niet alle archieven zijn gedigitaliseerd: de archivaris kan verder zoeken, vraag het aan de balie van het documentatiecentrum.</translation>
    </message>
    <message>
        <source>Ailleurs : Arolsen Archives ; Service historique de la Défense à Caen ; Archives départementales du Pas-de-Calais et du Nord.</source>
        <translation>Elders: Arolsen Archives; Service historique de la Défense in Caen; Archives départementales van Pas-de-Calais en Nord.</translation>
    </message>
</context>
</TS>
