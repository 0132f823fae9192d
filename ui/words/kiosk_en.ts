<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="fr_FR">
<context>
    <name>BasketView</name>
    <message>
        <source>Votre panier</source>
        <translation>Your basket</translation>
    </message>
    <message numerus="yes">
        <source>%n pièce(s) gardée(s)</source>
        <translation>
            <numerusform>%n piece kept</numerusform>
            <numerusform>%n pieces kept</numerusform>
        </translation>
    </message>
    <message>
        <source>Le panier est vide. Touchez le signe + d’une notice pour la garder.</source>
        <translation>The basket is empty. Touch the + of a record to keep it.</translation>
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
        <source>Agrandir le texte</source>
        <translation>Larger text</translation>
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
        <translation>People</translation>
    </message>
    <message>
        <source>Organismes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lieux</source>
        <translation>Places</translation>
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
        <translation>The vault of names: one point, one person</translation>
    </message>
</context>
<context>
    <name>FacetPanel</name>
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
    <name>HintRow</name>
    <message>
        <source>Vos recherches</source>
        <translation>Your searches</translation>
    </message>
    <message>
        <source>Par exemple</source>
        <translation type="unfinished">For example</translation>
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
        <source>se prononce presque de même</source>
        <translation>sounds almost the same</translation>
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
        <source>Sans titre</source>
        <translation>Untitled</translation>
    </message>
</context>
<context>
    <name>NothingPanel</name>
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
        <source>Nous avons essayé les mots tels quels, leurs débuts, les graphies voisines et ce qui se prononce de même.</source>
        <translation>We tried the words as they are, their beginnings, near spellings and what sounds alike.</translation>
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
        <source>Un point, une personne : la no %1 sur %2</source>
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
        <translation>Home</translation>
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
        <translation>Camp</translation>
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
        <translation>Back</translation>
    </message>
    <message>
        <source>Décès</source>
        <translation>Death</translation>
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
        <translation type="unfinished"></translation>
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
        <source>Les fonds ne sont pas tous numérisés : l’archiviste peut chercher plus loin, demandez à l’accueil du Centre de ressources.</source>
        <translation>Not all holdings are digitised: the archivist can look further, ask at the desk of the Resource Centre.</translation>
    </message>
    <message>
        <source>Ailleurs : Arolsen Archives ; Service historique de la Défense à Caen ; Archives départementales du Pas-de-Calais et du Nord.</source>
        <translation>Elsewhere: Arolsen Archives; Service historique de la Défense in Caen; Archives départementales of Pas-de-Calais and Nord.</translation>
    </message>
</context>
</TS>
