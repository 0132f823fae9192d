<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="fr_FR">
<context>
    <name>BasketView</name>
    <message>
        <source>Votre panier</source>
        <translation>Votre panier</translation>
    </message>
    <message numerus="yes">
        <source>%n pièce(s) gardée(s)</source>
        <translation>
            <numerusform>%n pièce gardée</numerusform>
            <numerusform>%n pièces gardées</numerusform>
        </translation>
    </message>
    <message>
        <source>Le panier est vide. Touchez le signe + d’une notice pour la garder.</source>
        <translation>Le panier est vide. Touchez le signe + d’une notice pour la garder.</translation>
    </message>
    <message>
        <source>Vider le panier</source>
        <translation>Vider le panier</translation>
    </message>
    <message>
        <source>J’ai fini</source>
        <translation>J’ai fini</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Outils</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Accueil</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Écran bas</source>
        <translation>Écran bas</translation>
    </message>
    <message>
        <source>Agrandir le texte</source>
        <translation>Agrandir le texte</translation>
    </message>
    <message>
        <source>Contraste</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Langue : %1</source>
        <translation>Langue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Panier</source>
        <translation>Panier</translation>
    </message>
</context>
<context>
    <name>BrowseView</name>
    <message>
        <source>Cette liste est vide pour l’instant.</source>
        <translation>Cette liste est vide pour l’instant.</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message numerus="yes">
        <source>%n seconde(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>Êtes-vous encore là ?</source>
        <translation>Êtes-vous encore là&#x202f;?</translation>
    </message>
    <message>
        <source>Sans réponse, votre recherche et votre panier sont effacés pour la personne suivante.</source>
        <translation>Sans réponse, votre recherche et votre panier sont effacés pour la personne suivante.</translation>
    </message>
    <message>
        <source>Je continue</source>
        <translation>Je continue</translation>
    </message>
    <message>
        <source>J’ai fini</source>
        <translation>J’ai fini</translation>
    </message>
</context>
<context>
    <name>DisputePanel</name>
    <message>
        <source>%1 : les documents diffèrent. Nous les montrons tous.</source>
        <translation>%1&#xa0;: les documents diffèrent. Nous les montrons tous.</translation>
    </message>
    <message>
        <source>retenu dans le parcours</source>
        <translation>retenu dans le parcours</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>page %1 sur %2</source>
        <translation>page %1 sur %2</translation>
    </message>
    <message>
        <source>Indice</source>
        <translation>Indice</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Cote</source>
        <translation>Cote</translation>
    </message>
    <message>
        <source>Autres cotes</source>
        <translation>Autres cotes</translation>
    </message>
    <message>
        <source>Producteur</source>
        <translation>Producteur</translation>
    </message>
    <message>
        <source>Personnes</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Organismes</source>
        <translation>Organismes</translation>
    </message>
    <message>
        <source>Lieux</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Sujets</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Importance</translation>
    </message>
    <message>
        <source>Langues</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>français</source>
        <translation>français</translation>
    </message>
    <message>
        <source>allemand</source>
        <translation>allemand</translation>
    </message>
    <message>
        <source>anglais</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>néerlandais</source>
        <translation>néerlandais</translation>
    </message>
    <message>
        <source>polonais</source>
        <translation>polonais</translation>
    </message>
    <message>
        <source>russe</source>
        <translation>russe</translation>
    </message>
    <message>
        <source>italien</source>
        <translation>italien</translation>
    </message>
    <message>
        <source>espagnol</source>
        <translation>espagnol</translation>
    </message>
    <message>
        <source>latin</source>
        <translation>latin</translation>
    </message>
</context>
<context>
    <name>DocumentText</name>
    <message>
        <source>Demandez à l’archiviste : une dérogation est parfois possible, et la cote suffit pour en parler.</source>
        <translation>Demandez à l’archiviste&#xa0;: une dérogation est parfois possible, et la cote suffit pour en parler.</translation>
    </message>
    <message>
        <source>Droits</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Replier</source>
        <translation>Replier</translation>
    </message>
    <message>
        <source>Tout lire</source>
        <translation>Tout lire</translation>
    </message>
</context>
<context>
    <name>Dome</name>
    <message>
        <source>La voûte des noms : un point, une personne</source>
        <translation>La voûte des noms&#xa0;: un point, une personne</translation>
    </message>
</context>
<context>
    <name>FacetPanel</name>
    <message numerus="yes">
        <source>%Ln notice(s)</source>
        <translation>
            <numerusform>%Ln notice</numerusform>
            <numerusform>%Ln notices</numerusform>
        </translation>
    </message>
    <message>
        <source>Années</source>
        <translation>Années</translation>
    </message>
</context>
<context>
    <name>HintRow</name>
    <message>
        <source>Vos recherches</source>
        <translation>Vos recherches</translation>
    </message>
    <message>
        <source>Par exemple</source>
        <translation>Par exemple</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message numerus="yes">
        <source>%Ln nom(s)</source>
        <translation>
            <numerusform>%Ln nom</numerusform>
            <numerusform>%Ln noms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pièce(s)</source>
        <translation>
            <numerusform>%Ln pièce</numerusform>
            <numerusform>%Ln pièces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln étape(s)</source>
        <translation>
            <numerusform>%Ln étape</numerusform>
            <numerusform>%Ln étapes</numerusform>
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
        <translation>Chaque point est une personne. Écrivez un nom&#xa0;: sa place s’éclaire.</translation>
    </message>
    <message>
        <source>Que cherchez-vous ?</source>
        <translation>Que cherchez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>Par exemple</source>
        <translation>Par exemple</translation>
    </message>
</context>
<context>
    <name>KeyCap</name>
    <message>
        <source>espace</source>
        <translation>espace</translation>
    </message>
    <message>
        <source>Réduire</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Effacer une lettre</source>
        <translation>Effacer une lettre</translation>
    </message>
</context>
<context>
    <name>KeyPad</name>
    <message>
        <source>Clavier</source>
        <translation>Clavier</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Lieux</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Thèmes</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Les lieux les plus cités</source>
        <translation>Les lieux les plus cités</translation>
    </message>
    <message>
        <source>Les thèmes les plus cités</source>
        <translation>Les thèmes les plus cités</translation>
    </message>
    <message>
        <source>Ce jour-là</source>
        <translation>Ce jour-là</translation>
    </message>
    <message>
        <source>les plus cités</source>
        <translation>les plus cités</translation>
    </message>
    <message>
        <source>Personnes</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Documents et photographies</source>
        <translation>Documents et photographies</translation>
    </message>
    <message>
        <source>Parcours guidés</source>
        <translation>Parcours guidés</translation>
    </message>
    <message>
        <source>Espace et planétarium</source>
        <translation>Espace et planétarium</translation>
    </message>
    <message>
        <source>Pour les classes</source>
        <translation>Pour les classes</translation>
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
        <translation>Photographie</translation>
    </message>
    <message>
        <source>Plan ou carte</source>
        <translation>Plan ou carte</translation>
    </message>
    <message>
        <source>Affiche</source>
        <translation>Affiche</translation>
    </message>
    <message>
        <source>Dessin</source>
        <translation>Dessin</translation>
    </message>
    <message>
        <source>Objet</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Espace</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Étape</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Personne</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Tout</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Photographies</source>
        <translation>Photographies</translation>
    </message>
    <message>
        <source>Plans et cartes</source>
        <translation>Plans et cartes</translation>
    </message>
    <message>
        <source>Affiches</source>
        <translation>Affiches</translation>
    </message>
    <message>
        <source>Dessins</source>
        <translation>Dessins</translation>
    </message>
    <message>
        <source>Objets</source>
        <translation>Objets</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Étapes</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Lieu</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Sujet</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Personne citée</source>
        <translation>Personne citée</translation>
    </message>
    <message>
        <source>Décennie</source>
        <translation>Décennie</translation>
    </message>
    <message>
        <source>Année</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Langue du document</source>
        <translation>Langue du document</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>Avec image</source>
        <translation>Avec image</translation>
    </message>
    <message>
        <source>Camp</source>
        <translation>Camp</translation>
    </message>
    <message>
        <source>Destin</source>
        <translation>Destin</translation>
    </message>
    <message>
        <source>Sexe</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Liste</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Département</source>
        <translation>Département</translation>
    </message>
    <message>
        <source>librement communicable</source>
        <translation>librement communicable</translation>
    </message>
    <message>
        <source>consultable sur place</source>
        <translation>consultable sur place</translation>
    </message>
    <message>
        <source>auteur inconnu</source>
        <translation>auteur inconnu</translation>
    </message>
    <message>
        <source>titre seul</source>
        <translation>titre seul</translation>
    </message>
    <message>
        <source>pas encore communicable</source>
        <translation>pas encore communicable</translation>
    </message>
    <message>
        <source>oui</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>non</source>
        <translation>non</translation>
    </message>
    <message>
        <source>la cote demandée</source>
        <translation>la cote demandée</translation>
    </message>
    <message>
        <source>écrit « %1 » ailleurs</source>
        <translation>écrit «&#xa0;%1&#xa0;» ailleurs</translation>
    </message>
    <message>
        <source>se prononce presque de même</source>
        <translation>se prononce presque de même</translation>
    </message>
    <message>
        <source>s’écrit presque de même</source>
        <translation>s’écrit presque de même</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Naissance</source>
        <translation>Naissance</translation>
    </message>
    <message>
        <source>Nationalité</source>
        <translation>Nationalité</translation>
    </message>
    <message>
        <source>Domicile</source>
        <translation>Domicile</translation>
    </message>
    <message>
        <source>Métier</source>
        <translation>Métier</translation>
    </message>
    <message>
        <source>Appartenance</source>
        <translation>Appartenance</translation>
    </message>
    <message>
        <source>Matricule</source>
        <translation>Matricule</translation>
    </message>
    <message>
        <source>Décès</source>
        <translation>Décès</translation>
    </message>
    <message>
        <source>Histoire</source>
        <translation>Histoire</translation>
    </message>
    <message>
        <source>Historique de la conservation</source>
        <translation>Historique de la conservation</translation>
    </message>
    <message>
        <source>Entrée dans les fonds</source>
        <translation>Entrée dans les fonds</translation>
    </message>
    <message>
        <source>Présentation du contenu</source>
        <translation>Présentation du contenu</translation>
    </message>
    <message>
        <source>Classement</source>
        <translation>Classement</translation>
    </message>
    <message>
        <source>Conditions d’accès</source>
        <translation>Conditions d’accès</translation>
    </message>
    <message>
        <source>Conditions de reproduction</source>
        <translation>Conditions de reproduction</translation>
    </message>
    <message>
        <source>État matériel</source>
        <translation>État matériel</translation>
    </message>
    <message>
        <source>Instrument de recherche</source>
        <translation>Instrument de recherche</translation>
    </message>
    <message>
        <source>Lieu des originaux</source>
        <translation>Lieu des originaux</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Documents en rapport</source>
        <translation>Documents en rapport</translation>
    </message>
    <message>
        <source>Bibliographie</source>
        <translation>Bibliographie</translation>
    </message>
    <message>
        <source>Pour citer</source>
        <translation>Pour citer</translation>
    </message>
    <message>
        <source>Résumé</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Pas encore communicable. Demandez à l’archiviste.</source>
        <translation>Pas encore communicable. Demandez à l’archiviste.</translation>
    </message>
    <message>
        <source>Sans titre</source>
        <translation>Sans titre</translation>
    </message>
</context>
<context>
    <name>NothingPanel</name>
    <message>
        <source>Aucune notice ne porte exactement ces mots.</source>
        <translation>Aucune notice ne porte exactement ces mots.</translation>
    </message>
    <message>
        <source>Rien ne porte ces mots dans nos fonds numérisés.</source>
        <translation>Rien ne porte ces mots dans nos fonds numérisés.</translation>
    </message>
    <message>
        <source>Les listes ont souvent été tapées à l’oreille. Voici ce qui se prononce ou s’écrit presque de même :</source>
        <translation>Les listes ont souvent été tapées à l’oreille. Voici ce qui se prononce ou s’écrit presque de même&#xa0;:</translation>
    </message>
    <message>
        <source>Nous avons essayé les mots tels quels, leurs débuts, les graphies voisines et ce qui se prononce de même.</source>
        <translation>Nous avons essayé les mots tels quels, leurs débuts, les graphies voisines et ce qui se prononce de même.</translation>
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
        <translation>date inconnue</translation>
    </message>
    <message>
        <source>Une autre source dit : %1</source>
        <translation>Une autre source dit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Ce lieu n’est pas placé sur la carte.</source>
        <translation>Ce lieu n’est pas placé sur la carte.</translation>
    </message>
    <message>
        <source>Lieu placé à %1 km près.</source>
        <translation>Lieu placé à %1 km près.</translation>
    </message>
    <message>
        <source>Bruxelles</source>
        <translation>Bruxelles</translation>
    </message>
    <message>
        <source>Londres</source>
        <translation>Londres</translation>
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
        <translation>Étape %1, %2</translation>
    </message>
    <message>
        <source>sans frontières : elles ont changé</source>
        <translation>sans frontières&#xa0;: elles ont changé</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>Les sources ne s’accordent pas</source>
        <translation>Les sources ne s’accordent pas</translation>
    </message>
    <message>
        <source>né(e) : %1</source>
        <translation>né(e)&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>PersonHead</name>
    <message>
        <source>Replier</source>
        <translation>Replier</translation>
    </message>
    <message>
        <source>Tout lire</source>
        <translation>Tout lire</translation>
    </message>
</context>
<context>
    <name>PersonText</name>
    <message>
        <source>Une notice réduite à un nom</source>
        <translation>Une notice réduite à un nom</translation>
    </message>
    <message>
        <source>Autres formes du nom</source>
        <translation>Autres formes du nom</translation>
    </message>
    <message>
        <source>L’essentiel</source>
        <translation>L’essentiel</translation>
    </message>
    <message>
        <source>Figure dans</source>
        <translation>Figure dans</translation>
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
        <translation>Voir de près</translation>
    </message>
    <message>
        <source>Cette image montre : %1.</source>
        <translation>Cette image montre&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Elle n’apparaît ni dans les listes, ni au repos. Souhaitez-vous la voir ?</source>
        <translation>Elle n’apparaît ni dans les listes, ni au repos. Souhaitez-vous la voir&#xa0;?</translation>
    </message>
    <message>
        <source>La regarder</source>
        <translation>La regarder</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>Cette notice n’est plus consultable.</source>
        <translation>Cette notice n’est plus consultable.</translation>
    </message>
    <message>
        <source>Sans titre</source>
        <translation>Sans titre</translation>
    </message>
</context>
<context>
    <name>RecordActions</name>
    <message>
        <source>Voir de près</source>
        <translation>Voir de près</translation>
    </message>
    <message>
        <source>Dans le panier</source>
        <translation>Dans le panier</translation>
    </message>
    <message>
        <source>Garder</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Imprimer</translation>
    </message>
</context>
<context>
    <name>RecordTree</name>
    <message>
        <source>Sa place dans le fonds</source>
        <translation>Sa place dans le fonds</translation>
    </message>
</context>
<context>
    <name>RelatedList</name>
    <message>
        <source>À voir aussi</source>
        <translation>À voir aussi</translation>
    </message>
</context>
<context>
    <name>RestByDay</name>
    <message>
        <source>Centre de ressources</source>
        <translation>Centre de ressources</translation>
    </message>
    <message>
        <source>En ce moment, nous nommons %1</source>
        <translation>En ce moment, nous nommons %1</translation>
    </message>
    <message>
        <source>En ce moment, nous nommons</source>
        <translation>En ce moment, nous nommons</translation>
    </message>
    <message>
        <source>Un point, une personne : la no %1 sur %2</source>
        <translation>Un point, une personne&#xa0;: la no %1 sur %2</translation>
    </message>
    <message>
        <source>Touchez pour commencer</source>
        <translation>Touchez pour commencer</translation>
    </message>
</context>
<context>
    <name>RestByNight</name>
    <message>
        <source>En ce moment, nous nommons</source>
        <translation>En ce moment, nous nommons</translation>
    </message>
    <message>
        <source>Centre de ressources</source>
        <translation>Centre de ressources</translation>
    </message>
    <message>
        <source>Touchez pour commencer</source>
        <translation>Touchez pour commencer</translation>
    </message>
</context>
<context>
    <name>ResultList</name>
    <message>
        <source>Résultats</source>
        <translation>Résultats</translation>
    </message>
</context>
<context>
    <name>ResultRow</name>
    <message>
        <source>Retirer du panier : %1</source>
        <translation>Retirer du panier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Garder : %1</source>
        <translation>Garder&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Sayings</name>
    <message>
        <source>Cette personne est peut-être en vie : seuls son nom et les listes qui la citent sont présentés.</source>
        <translation>Cette personne est peut-être en vie&#xa0;: seuls son nom et les listes qui la citent sont présentés.</translation>
    </message>
    <message>
        <source>Ce document sera consultable à partir du %1 (Code du patrimoine, art. L213-2).</source>
        <translation>Ce document sera consultable à partir du %1 (Code du patrimoine, art. L213-2).</translation>
    </message>
    <message>
        <source>Document librement consultable. Reproduction possible avec la source et la cote.</source>
        <translation>Document librement consultable. Reproduction possible avec la source et la cote.</translation>
    </message>
    <message>
        <source>Consultable sur ce poste. L’image ne peut pas être imprimée (droits réservés).</source>
        <translation>Consultable sur ce poste. L’image ne peut pas être imprimée (droits réservés).</translation>
    </message>
    <message>
        <source>Auteur non identifié. Si vous le connaissez, parlez-en à l’équipe.</source>
        <translation>Auteur non identifié. Si vous le connaissez, parlez-en à l’équipe.</translation>
    </message>
    <message>
        <source>Ce document n’est pas consultable. Renseignement à l’accueil.</source>
        <translation>Ce document n’est pas consultable. Renseignement à l’accueil.</translation>
    </message>
    <message>
        <source>Cette notice n’est pas présentée. Renseignement à l’accueil.</source>
        <translation>Cette notice n’est pas présentée. Renseignement à l’accueil.</translation>
    </message>
    <message>
        <source>Pas encore consultable</source>
        <translation>Pas encore consultable</translation>
    </message>
    <message>
        <source>Consultable et imprimable</source>
        <translation>Consultable et imprimable</translation>
    </message>
    <message>
        <source>Consultable ; la notice s’imprime sans l’image</source>
        <translation>Consultable&#x202f;; la notice s’imprime sans l’image</translation>
    </message>
    <message>
        <source>Consultable ici seulement</source>
        <translation>Consultable ici seulement</translation>
    </message>
    <message>
        <source>d’après le niveau : %1</source>
        <translation>d’après le niveau&#xa0;: %1</translation>
    </message>
    <message>
        <source>Ce document n’est pas encore ouvert</source>
        <translation>Ce document n’est pas encore ouvert</translation>
    </message>
    <message>
        <source>Ce document s’ouvre en %1</source>
        <translation>Ce document s’ouvre en %1</translation>
    </message>
    <message>
        <source>Domicile</source>
        <translation>Domicile</translation>
    </message>
    <message>
        <source>Arrestation</source>
        <translation>Arrestation</translation>
    </message>
    <message>
        <source>Internement</source>
        <translation>Internement</translation>
    </message>
    <message>
        <source>Convoi</source>
        <translation>Convoi</translation>
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
        <translation>Évacuation</translation>
    </message>
    <message>
        <source>Libération</source>
        <translation>Libération</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Décès</source>
        <translation>Décès</translation>
    </message>
    <message>
        <source>revenu de déportation</source>
        <translation>revenu de déportation</translation>
    </message>
    <message>
        <source>mort en déportation</source>
        <translation>mort en déportation</translation>
    </message>
    <message>
        <source>exécuté</source>
        <translation>exécuté</translation>
    </message>
    <message>
        <source>disparu</source>
        <translation>disparu</translation>
    </message>
    <message>
        <source>libéré</source>
        <translation>libéré</translation>
    </message>
    <message>
        <source>évadé</source>
        <translation>évadé</translation>
    </message>
    <message>
        <source>sort inconnu</source>
        <translation>sort inconnu</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Écrit aussi</source>
        <translation>Écrit aussi</translation>
    </message>
    <message>
        <source>Nom de naissance</source>
        <translation>Nom de naissance</translation>
    </message>
    <message>
        <source>Nom d’usage</source>
        <translation>Nom d’usage</translation>
    </message>
    <message>
        <source>Dit</source>
        <translation>Dit</translation>
    </message>
    <message>
        <source>Sexe</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Naissance</source>
        <translation>Naissance</translation>
    </message>
    <message>
        <source>Nationalité</source>
        <translation>Nationalité</translation>
    </message>
    <message>
        <source>Métier</source>
        <translation>Métier</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Matricule</source>
        <translation>Matricule</translation>
    </message>
    <message>
        <source>Destin</source>
        <translation>Destin</translation>
    </message>
    <message>
        <source>nommé dans le document</source>
        <translation>nommé dans le document</translation>
    </message>
    <message>
        <source>source de la notice</source>
        <translation>source de la notice</translation>
    </message>
    <message>
        <source>%n mois</source>
        <translation>%n mois</translation>
    </message>
    <message>
        <source>%n pièce(s)</source>
        <translation>%n pièce(s)</translation>
    </message>
    <message>
        <source>%n feuille(s)</source>
        <translation>%n feuille(s)</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Recherche</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Un nom, un lieu, une date, un mot…</source>
        <translation>Un nom, un lieu, une date, un mot…</translation>
    </message>
    <message>
        <source>Effacer la recherche</source>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>SearchView</name>
    <message numerus="yes">
        <source>personne(s) sur %1</source>
        <translation>
            <numerusform>personne
sur %1</numerusform>
            <numerusform>personnes
sur %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Compris aussi : %1</source>
        <translation>Compris aussi&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>StageCard</name>
    <message>
        <source>Étape précédente</source>
        <translation>Étape précédente</translation>
    </message>
    <message>
        <source>Étape suivante</source>
        <translation>Étape suivante</translation>
    </message>
</context>
<context>
    <name>TableMap</name>
    <message>
        <source>Où l’on est sur la page</source>
        <translation>Où l’on est sur la page</translation>
    </message>
</context>
<context>
    <name>TableSlider</name>
    <message>
        <source>%1 : moins</source>
        <translation>%1&#xa0;: moins</translation>
    </message>
    <message>
        <source>%1 : plus</source>
        <translation>%1&#xa0;: plus</translation>
    </message>
</context>
<context>
    <name>TableText</name>
    <message>
        <source>Texte de la page</source>
        <translation>Texte de la page</translation>
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
        <translation>Le texte de cette page n’a pas été relevé.</translation>
    </message>
    <message>
        <source>Texte lu par la machine : il peut contenir des fautes, l’image fait foi.</source>
        <translation>Texte lu par la machine&#xa0;: il peut contenir des fautes, l’image fait foi.</translation>
    </message>
</context>
<context>
    <name>TableToolbar</name>
    <message>
        <source>Table lumineuse</source>
        <translation>Table lumineuse</translation>
    </message>
    <message>
        <source>Éloigner</source>
        <translation>Éloigner</translation>
    </message>
    <message>
        <source>Approcher</source>
        <translation>Approcher</translation>
    </message>
    <message>
        <source>Page entière</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>Tourner</source>
        <translation>Tourner</translation>
    </message>
    <message>
        <source>Lumière</source>
        <translation>Lumière</translation>
    </message>
    <message>
        <source>Contraste</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Négatif</source>
        <translation>Négatif</translation>
    </message>
    <message>
        <source>Texte</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Remettre</source>
        <translation>Remettre</translation>
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
        <translation>Un %1, dans nos fonds</translation>
    </message>
    <message numerus="yes">
        <source>Voir %n pièce(s)</source>
        <translation>
            <numerusform>Voir la pièce</numerusform>
            <numerusform>Voir les %n pièces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VaultView</name>
    <message numerus="yes">
        <source>%Ln point(s), autant de personnes, de A à Z. Glissez le doigt sur la voûte ou sous les lettres.</source>
        <translation>
            <numerusform>%Ln point, une personne. Glissez le doigt sur la voûte ou sous les lettres.</numerusform>
            <numerusform>%Ln points, autant de personnes, de A à Z. Glissez le doigt sur la voûte ou sous les lettres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln personne(s), de A à Z.</source>
        <translation>
            <numerusform>%Ln personne.</numerusform>
            <numerusform>%Ln personnes, de A à Z.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nom(s) voisin(s)</source>
        <translation>
            <numerusform>%Ln nom voisin</numerusform>
            <numerusform>%Ln noms voisins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln personne(s)</source>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>La voûte des noms</source>
        <translation>La voûte des noms</translation>
    </message>
    <message>
        <source>Écrire un nom</source>
        <translation>Écrire un nom</translation>
    </message>
    <message>
        <source>Noms précédents</source>
        <translation>Noms précédents</translation>
    </message>
    <message>
        <source>Noms suivants</source>
        <translation>Noms suivants</translation>
    </message>
</context>
<context>
    <name>ViewerView</name>
    <message>
        <source>Cette image montre : %1.</source>
        <translation>Cette image montre&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Image abîmée, signalée à l’équipe. La notice reste ouverte.</source>
        <translation>Image abîmée, signalée à l’équipe. La notice reste ouverte.</translation>
    </message>
    <message>
        <source>La regarder</source>
        <translation>La regarder</translation>
    </message>
    <message>
        <source>Vers la gauche</source>
        <translation>Vers la gauche</translation>
    </message>
    <message>
        <source>Vers la droite</source>
        <translation>Vers la droite</translation>
    </message>
    <message>
        <source>Vers le haut</source>
        <translation>Vers le haut</translation>
    </message>
    <message>
        <source>Vers le bas</source>
        <translation>Vers le bas</translation>
    </message>
    <message>
        <source>Lumière</source>
        <translation>Lumière</translation>
    </message>
    <message>
        <source>Contraste</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>des points de l’image</source>
        <translation>des points de l’image</translation>
    </message>
</context>
<context>
    <name>WallView</name>
    <message>
        <source>Filtrer</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Retirer le filtre %1</source>
        <translation>Retirer le filtre %1</translation>
    </message>
    <message>
        <source>Tout effacer</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Voir en liste</source>
        <translation>Voir en liste</translation>
    </message>
    <message>
        <source>Voir les images</source>
        <translation>Voir les images</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message numerus="yes">
        <source>Et %Ln notice(s) sans image : voir en liste.</source>
        <translation>
            <numerusform>Et %Ln notice sans image&#xa0;: voir en liste.</numerusform>
            <numerusform>Et %Ln notices sans image&#xa0;: voir en liste.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaysOn</name>
    <message>
        <source>Ou bien</source>
        <translation>Ou bien</translation>
    </message>
    <message>
        <source>Chercher « %1… »</source>
        <translation>Chercher «&#xa0;%1…&#xa0;»</translation>
    </message>
    <message>
        <source>Retirer les filtres</source>
        <translation>Retirer les filtres</translation>
    </message>
    <message>
        <source>Partir d’un lieu</source>
        <translation>Partir d’un lieu</translation>
    </message>
    <message>
        <source>Les fonds ne sont pas tous numérisés : l’archiviste peut chercher plus loin, demandez à l’accueil du Centre de ressources.</source>
        <translation>Les fonds ne sont pas tous numérisés&#xa0;: l’archiviste peut chercher plus loin, demandez à l’accueil du Centre de ressources.</translation>
    </message>
    <message>
        <source>Ailleurs : Arolsen Archives ; Service historique de la Défense à Caen ; Archives départementales du Pas-de-Calais et du Nord.</source>
        <translation>Ailleurs&#xa0;: Arolsen Archives&#x202f;; Service historique de la Défense à Caen&#x202f;; Archives départementales du Pas-de-Calais et du Nord.</translation>
    </message>
</context>
</TS>
