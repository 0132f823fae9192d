<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="fr_FR">
<context>
    <name>BasketList</name>
    <message>
        <source>Voir la feuille : %1</source>
        <translation>Voir la feuille&#xa0;: %1</translation>
    </message>
    <message>
        <source>Retirer du panier : %1</source>
        <translation>Retirer du panier&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>BasketView</name>
    <message>
        <source>Votre panier</source>
        <translation>Votre panier</translation>
    </message>
    <message>
        <source>Le panier est vide. Touchez le signe + d’une notice pour la garder.</source>
        <translation>Le panier est vide. Touchez le signe + d’une notice pour la garder.</translation>
    </message>
    <message>
        <source>Votre panier s’appelle %1</source>
        <translation>Votre panier s’appelle %1</translation>
    </message>
    <message>
        <source>Ce signe est au pied de chacune de vos feuilles : vous les reconnaîtrez dans le bac. Il ne porte pas votre nom et s’efface avec votre visite.</source>
        <translation>Ce signe est au pied de chacune de vos feuilles&#xa0;: vous les reconnaîtrez dans le bac. Il ne porte pas votre nom et s’efface avec votre visite.</translation>
    </message>
    <message>
        <source>Chercher</source>
        <translation>Chercher</translation>
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
        <source>Texte et confort</source>
        <translation>Texte et confort</translation>
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
    <name>ColumnWords</name>
    <message>
        <source>Laisser de côté</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>Note, sous son propre titre</source>
        <translation>Note, sous son propre titre</translation>
    </message>
    <message>
        <source>Cote ou numéro</source>
        <translation>Cote ou numéro</translation>
    </message>
    <message>
        <source>Titre</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Cote du niveau au-dessus</source>
        <translation>Cote du niveau au-dessus</translation>
    </message>
    <message>
        <source>Niveau</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Date de début</source>
        <translation>Date de début</translation>
    </message>
    <message>
        <source>Date de fin</source>
        <translation>Date de fin</translation>
    </message>
    <message>
        <source>Producteur ou auteur</source>
        <translation>Producteur ou auteur</translation>
    </message>
    <message>
        <source>Texte</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Nature (nos mots)</source>
        <translation>Nature (nos mots)</translation>
    </message>
    <message>
        <source>Nature (leurs mots)</source>
        <translation>Nature (leurs mots)</translation>
    </message>
    <message>
        <source>Importance, format</source>
        <translation>Importance, format</translation>
    </message>
    <message>
        <source>Langue</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Personnes citées</source>
        <translation>Personnes citées</translation>
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
        <source>Droits (nos mots)</source>
        <translation>Droits (nos mots)</translation>
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
        <source>Documents en rapport</source>
        <translation>Documents en rapport</translation>
    </message>
    <message>
        <source>Éditeur</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Autre code, adresse</source>
        <translation>Autre code, adresse</translation>
    </message>
    <message>
        <source>Fichiers d’images</source>
        <translation>Fichiers d’images</translation>
    </message>
    <message>
        <source>Matière</source>
        <translation>Matière</translation>
    </message>
    <message>
        <source>Technique</source>
        <translation>Technique</translation>
    </message>
    <message>
        <source>Hauteur</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Largeur</source>
        <translation>Largeur</translation>
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
        <translation>Mode d’acquisition</translation>
    </message>
    <message>
        <source>Emplacement</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Nom de famille</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Prénoms</source>
        <translation>Prénoms</translation>
    </message>
    <message>
        <source>Variantes du nom</source>
        <translation>Variantes du nom</translation>
    </message>
    <message>
        <source>Autres noms de famille</source>
        <translation>Autres noms de famille</translation>
    </message>
    <message>
        <source>Autres prénoms</source>
        <translation>Autres prénoms</translation>
    </message>
    <message>
        <source>Pseudonymes</source>
        <translation>Pseudonymes</translation>
    </message>
    <message>
        <source>Sexe</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Date de naissance</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Année de naissance</source>
        <translation>Année de naissance</translation>
    </message>
    <message>
        <source>Lieu de naissance</source>
        <translation>Lieu de naissance</translation>
    </message>
    <message>
        <source>Date de décès</source>
        <translation>Date de décès</translation>
    </message>
    <message>
        <source>Année de décès</source>
        <translation>Année de décès</translation>
    </message>
    <message>
        <source>Lieu de décès</source>
        <translation>Lieu de décès</translation>
    </message>
    <message>
        <source>Domicile</source>
        <translation>Domicile</translation>
    </message>
    <message>
        <source>Commune du domicile</source>
        <translation>Commune du domicile</translation>
    </message>
    <message>
        <source>Métier</source>
        <translation>Métier</translation>
    </message>
    <message>
        <source>Matricule</source>
        <translation>Matricule</translation>
    </message>
    <message>
        <source>Parcours</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Devenir</source>
        <translation>Devenir</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Listes</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Réseau, appartenance</source>
        <translation>Réseau, appartenance</translation>
    </message>
    <message>
        <source>Nationalité</source>
        <translation>Nationalité</translation>
    </message>
    <message>
        <source>Des documents</source>
        <translation>Des documents</translation>
    </message>
    <message>
        <source>Des personnes</source>
        <translation>Des personnes</translation>
    </message>
    <message>
        <source>Des objets</source>
        <translation>Des objets</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Un instant…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Choisissez la colonne qui porte la cote ou le numéro.</source>
        <translation>Choisissez la colonne qui porte la cote ou le numéro.</translation>
    </message>
    <message>
        <source>Ce choix vaudra pour tous les tableaux qui ont les mêmes titres.</source>
        <translation>Ce choix vaudra pour tous les tableaux qui ont les mêmes titres.</translation>
    </message>
</context>
<context>
    <name>ComfortPanel</name>
    <message>
        <source>Texte et confort</source>
        <translation>Texte et confort</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Texte normal</source>
        <translation>Texte normal</translation>
    </message>
    <message>
        <source>Grand</source>
        <translation>Grand</translation>
    </message>
    <message>
        <source>Très grand</source>
        <translation>Très grand</translation>
    </message>
    <message>
        <source>Contraste</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Noir sur blanc, traits épais.</source>
        <translation>Noir sur blanc, traits épais.</translation>
    </message>
    <message>
        <source>Écran bas</source>
        <translation>Écran bas</translation>
    </message>
    <message>
        <source>Ce qui se touche descend à portée de main.</source>
        <translation>Ce qui se touche descend à portée de main.</translation>
    </message>
    <message>
        <source>Sans mouvement</source>
        <translation>Sans mouvement</translation>
    </message>
    <message>
        <source>Rien ne glisse, rien ne se fond.</source>
        <translation>Rien ne glisse, rien ne se fond.</translation>
    </message>
    <message>
        <source>Main gauche</source>
        <translation>Main gauche</translation>
    </message>
    <message>
        <source>Le clavier et les outils passent de l’autre côté.</source>
        <translation>Le clavier et les outils passent de l’autre côté.</translation>
    </message>
    <message>
        <source>Vos choix s’effacent à la fin de votre visite.</source>
        <translation>Vos choix s’effacent à la fin de votre visite.</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>Elle contient tout : notices fermées, oppositions, personnes peut-être vivantes. Gardez-la comme l’archive elle-même ; ne la donnez à personne.</source>
        <translation>Elle contient tout : notices fermées, oppositions, personnes peut-être vivantes. Gardez-la comme l’archive elle-même ; ne la donnez à personne.</translation>
    </message>
    <message>
        <source>Seulement ce qui peut sortir aujourd’hui : ni notices fermées, ni personnes peut-être vivantes.</source>
        <translation>Seulement ce qui peut sortir aujourd’hui : ni notices fermées, ni personnes peut-être vivantes.</translation>
    </message>
    <message>
        <source>Les notices sont lues…</source>
        <translation>Les notices sont lues…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fichier(s) écrit(s)</source>
        <translation>
            <numerusform>%Ln fichier écrit</numerusform>
            <numerusform>%Ln fichiers écrits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notice(s)</source>
        <translation>
            <numerusform>%Ln notice</numerusform>
            <numerusform>%Ln notices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fichier(s)</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Abandonné : il n’en reste rien.</source>
        <translation>Abandonné : il n’en reste rien.</translation>
    </message>
    <message>
        <source>Copie complète (JSON)</source>
        <translation>Copie complète (JSON)</translation>
    </message>
    <message>
        <source>Inventaires, pour un portail d’archives</source>
        <translation>Inventaires, pour un portail d’archives</translation>
    </message>
    <message>
        <source>Inventaires, pour un logiciel d’archives récent</source>
        <translation>Inventaires, pour un logiciel d’archives récent</translation>
    </message>
    <message>
        <source>Notices de personnes, familles et organismes</source>
        <translation>Notices de personnes, familles et organismes</translation>
    </message>
    <message>
        <source>Un tableau, pour un tableur ou une bibliothèque</source>
        <translation>Un tableau, pour un tableur ou une bibliothèque</translation>
    </message>
    <message>
        <source>Images et vues, pour un site web</source>
        <translation>Images et vues, pour un site web</translation>
    </message>
    <message>
        <source>Références, pour Zotero ou EndNote</source>
        <translation>Références, pour Zotero ou EndNote</translation>
    </message>
    <message>
        <source>Références, pour LaTeX</source>
        <translation>Références, pour LaTeX</translation>
    </message>
    <message>
        <source>Toutes les notices, à reprendre telles quelles</source>
        <translation>Toutes les notices, à reprendre telles quelles</translation>
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
    <name>Counts</name>
    <message numerus="yes">
        <source>%n mois</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pièce(s)</source>
        <translation>
            <numerusform>%n pièce</numerusform>
            <numerusform>%n pièces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feuille(s)</source>
        <translation>
            <numerusform>%n feuille</numerusform>
            <numerusform>%n feuilles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>et %n autre(s)</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CreditsView</name>
    <message>
        <source>Avec eux</source>
        <translation>Avec eux</translation>
    </message>
    <message>
        <source>Ce que vous voyez ici existe aussi grâce à des entreprises, des fondations et des lecteurs.</source>
        <translation>Ce que vous voyez ici existe aussi grâce à des entreprises, des fondations et des lecteurs.</translation>
    </message>
    <message>
        <source>Les mécènes ne voient ni vos recherches ni votre panier.</source>
        <translation>Les mécènes ne voient ni vos recherches ni votre panier.</translation>
    </message>
    <message>
        <source>Caractères Newsreader (Production Type) et Source Sans 3 (Adobe), licence SIL Open Font. Cartes Natural Earth, domaine public. Logiciel Qt sous licence LGPL 3, et d’autres bibliothèques libres : l’accueil a la liste et le texte des licences.</source>
        <translation>Caractères Newsreader (Production Type) et Source Sans 3 (Adobe), licence SIL Open Font. Cartes Natural Earth, domaine public. Logiciel Qt sous licence LGPL 3, et d’autres bibliothèques libres&#xa0;: l’accueil a la liste et le texte des licences.</translation>
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
    <message>
        <source>tchèque</source>
        <translation>tchèque</translation>
    </message>
    <message>
        <source>hongrois</source>
        <translation>hongrois</translation>
    </message>
    <message>
        <source>ukrainien</source>
        <translation>ukrainien</translation>
    </message>
    <message>
        <source>yiddish</source>
        <translation>yiddish</translation>
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
    <message>
        <source>Filtres</source>
        <translation>Filtres</translation>
    </message>
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
    <name>HandedBack</name>
    <message numerus="yes">
        <source>Rendre le(s) %n tableau(x) avec ses (leurs) fautes en couleur</source>
        <translation>
            <numerusform>Rendre le tableau, ses fautes en couleur</numerusform>
            <numerusform>Rendre les %n tableaux, leurs fautes en couleur</numerusform>
        </translation>
    </message>
    <message>
        <source>Dans le dossier « %1 », prêt à renvoyer :</source>
        <translation>Dans le dossier « %1 », prêt à renvoyer :</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ligne(s) fautive(s)</source>
        <translation>
            <numerusform>%Ln ligne fautive</numerusform>
            <numerusform>%Ln lignes fautives</numerusform>
        </translation>
    </message>
    <message>
        <source>sur %1</source>
        <translation>sur %1</translation>
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
        <source>Avec eux</source>
        <translation>Avec eux</translation>
    </message>
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
        <source>Trouvé par</source>
        <translation>Trouvé par</translation>
    </message>
    <message>
        <source>Dates d’existence</source>
        <translation>Dates d’existence</translation>
    </message>
    <message>
        <source>Fonctions</source>
        <translation>Fonctions</translation>
    </message>
    <message>
        <source>Lieu d’activité</source>
        <translation>Lieu d’activité</translation>
    </message>
    <message>
        <source>Événement</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Transcription</source>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Édition</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Collection éditoriale</source>
        <translation>Collection éditoriale</translation>
    </message>
    <message>
        <source>Sommaire</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>En ligne</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Lieu de conservation</source>
        <translation>Lieu de conservation</translation>
    </message>
    <message>
        <source>Origine</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Domaine public</source>
        <translation>Domaine public</translation>
    </message>
    <message>
        <source>Sans droits d’auteur</source>
        <translation>Sans droits d’auteur</translation>
    </message>
    <message>
        <source>Protégé par le droit d’auteur</source>
        <translation>Protégé par le droit d’auteur</translation>
    </message>
    <message>
        <source>Adoption</source>
        <translation>Adoption</translation>
    </message>
    <message>
        <source>Annulation du mariage</source>
        <translation>Annulation du mariage</translation>
    </message>
    <message>
        <source>Publication des bans</source>
        <translation>Publication des bans</translation>
    </message>
    <message>
        <source>Baptême</source>
        <translation>Baptême</translation>
    </message>
    <message>
        <source>Inhumation</source>
        <translation>Inhumation</translation>
    </message>
    <message>
        <source>Recensement</source>
        <translation>Recensement</translation>
    </message>
    <message>
        <source>Crémation</source>
        <translation>Crémation</translation>
    </message>
    <message>
        <source>Divorce</source>
        <translation>Divorce</translation>
    </message>
    <message>
        <source>Demande de divorce</source>
        <translation>Demande de divorce</translation>
    </message>
    <message>
        <source>Études</source>
        <translation>Études</translation>
    </message>
    <message>
        <source>Émigration</source>
        <translation>Émigration</translation>
    </message>
    <message>
        <source>Fiançailles</source>
        <translation>Fiançailles</translation>
    </message>
    <message>
        <source>Diplôme</source>
        <translation>Diplôme</translation>
    </message>
    <message>
        <source>Immigration</source>
        <translation>Immigration</translation>
    </message>
    <message>
        <source>Statut juridique</source>
        <translation>Statut juridique</translation>
    </message>
    <message>
        <source>Textes de référence</source>
        <translation>Textes de référence</translation>
    </message>
    <message>
        <source>Mariage</source>
        <translation>Mariage</translation>
    </message>
    <message>
        <source>Contrat de mariage</source>
        <translation>Contrat de mariage</translation>
    </message>
    <message>
        <source>Licence de mariage</source>
        <translation>Licence de mariage</translation>
    </message>
    <message>
        <source>Convention matrimoniale</source>
        <translation>Convention matrimoniale</translation>
    </message>
    <message>
        <source>Service militaire</source>
        <translation>Service militaire</translation>
    </message>
    <message>
        <source>Naturalisation</source>
        <translation>Naturalisation</translation>
    </message>
    <message>
        <source>Homologation du testament</source>
        <translation>Homologation du testament</translation>
    </message>
    <message>
        <source>Retraite</source>
        <translation>Retraite</translation>
    </message>
    <message>
        <source>Titre</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Testament</source>
        <translation>Testament</translation>
    </message>
    <message>
        <source>Destinataire</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Lieu d’expédition</source>
        <translation>Lieu d’expédition</translation>
    </message>
    <message>
        <source>Lieu de réception</source>
        <translation>Lieu de réception</translation>
    </message>
    <message>
        <source>Image difficile</source>
        <translation>Image difficile</translation>
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
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>autre forme du mot : %1</source>
        <translation>autre forme du mot&#xa0;: %1</translation>
    </message>
    <message>
        <source>se prononce presque de même</source>
        <translation>se prononce presque de même</translation>
    </message>
    <message>
        <source>écrit « %1 »</source>
        <translation>écrit «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>autre forme de %1</source>
        <translation>autre forme de %1</translation>
    </message>
    <message>
        <source>même son que %1</source>
        <translation>même son que %1</translation>
    </message>
    <message>
        <source>%1 a pu être lu %2</source>
        <translation>%1 a pu être lu %2</translation>
    </message>
    <message>
        <source>une lettre a pu être mal lue</source>
        <translation>une lettre a pu être mal lue</translation>
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
        <source>Cote</source>
        <translation>Cote</translation>
    </message>
    <message>
        <source>Comme saisi</source>
        <translation>Comme saisi</translation>
    </message>
    <message>
        <source>Écrit autrement</source>
        <translation>Écrit autrement</translation>
    </message>
    <message>
        <source>Autre forme du nom</source>
        <translation>Autre forme du nom</translation>
    </message>
    <message>
        <source>Autre appellation</source>
        <translation>Autre appellation</translation>
    </message>
    <message>
        <source>Autre forme du mot</source>
        <translation>Autre forme du mot</translation>
    </message>
    <message>
        <source>Même son</source>
        <translation>Même son</translation>
    </message>
    <message>
        <source>Lecture possible</source>
        <translation>Lecture possible</translation>
    </message>
    <message>
        <source>Orthographe voisine</source>
        <translation>Orthographe voisine</translation>
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
        <source>lu page %1</source>
        <translation>lu page %1</translation>
    </message>
    <message>
        <source>Sans titre</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Sans : %1</source>
        <translation>Sans&#xa0;: %1</translation>
    </message>
    <message>
        <source>Parcours</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>Toute la liste</source>
        <translation>Toute la liste</translation>
    </message>
</context>
<context>
    <name>Namesakes</name>
    <message>
        <source>naissance en %1</source>
        <translation>naissance en %1</translation>
    </message>
    <message>
        <source>matricule %1</source>
        <translation>matricule %1</translation>
    </message>
    <message>
        <source>naissance : %1</source>
        <translation>naissance&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>NothingPanel</name>
    <message>
        <source>Vous avez écarté des façons de trouver : touchez-les pour les remettre.</source>
        <translation>Vous avez écarté des façons de trouver&#xa0;: touchez-les pour les remettre.</translation>
    </message>
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
        <source>Vouliez-vous dire : %1 ?</source>
        <translation>Vouliez-vous dire&#xa0;: %1&#x202f;?</translation>
    </message>
    <message>
        <source>Nous avons essayé les mots tels quels, leurs débuts, les graphies voisines et ce qui se prononce de même.</source>
        <translation>Nous avons essayé les mots tels quels, leurs débuts, les graphies voisines et ce qui se prononce de même.</translation>
    </message>
</context>
<context>
    <name>Objections</name>
    <message>
        <source>Un instant…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Aucune opposition en cours. Une personne, ou ses héritiers, peut demander qu’une notice ne soit plus montrée : notez-le ici.</source>
        <translation>Aucune opposition en cours. Une personne, ou ses héritiers, peut demander qu’une notice ne soit plus montrée : notez-le ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n opposition(s) en cours</source>
        <translation>
            <numerusform>%n opposition en cours</numerusform>
            <numerusform>%n oppositions en cours</numerusform>
        </translation>
    </message>
    <message>
        <source>Elle disparaît de toutes les bornes en quelques instants, avec ce qui est au-dessous d’elle, et aucune mise en ligne ne la montre plus.</source>
        <translation>Elle disparaît de toutes les bornes en quelques instants, avec ce qui est au-dessous d’elle, et aucune mise en ligne ne la montre plus.</translation>
    </message>
    <message>
        <source>Elle reste à l’écran. Le reste vaut à partir de la prochaine mise en ligne.</source>
        <translation>Elle reste à l’écran. Le reste vaut à partir de la prochaine mise en ligne.</translation>
    </message>
    <message>
        <source>L’opposition à %1 est levée. Si la notice n’est pas en ligne, elle le sera après « Mettre en ligne ».</source>
        <translation>L’opposition à %1 est levée. Si la notice n’est pas en ligne, elle le sera après « Mettre en ligne ».</translation>
    </message>
    <message>
        <source>L’opposition est gardée. Elle vaut après « Mettre en ligne ».</source>
        <translation>L’opposition est gardée. Elle vaut après « Mettre en ligne ».</translation>
    </message>
    <message>
        <source>L’opposition est gardée. Aucune notice en ligne ne porte cette cote : vérifiez-la.</source>
        <translation>L’opposition est gardée. Aucune notice en ligne ne porte cette cote : vérifiez-la.</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) cachée(s) sur toutes les bornes.</source>
        <translation>
            <numerusform>%n notice cachée sur toutes les bornes.</numerusform>
            <numerusform>%n notices cachées sur toutes les bornes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tout</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>La montrer à l’écran</source>
        <translation>La montrer à l’écran</translation>
    </message>
    <message>
        <source>L’agrandir</source>
        <translation>L’agrandir</translation>
    </message>
    <message>
        <source>Imprimer la notice</source>
        <translation>Imprimer la notice</translation>
    </message>
    <message>
        <source>Imprimer l’image</source>
        <translation>Imprimer l’image</translation>
    </message>
    <message>
        <source>Le code QR</source>
        <translation>Le code QR</translation>
    </message>
    <message>
        <source>Les copies remises</source>
        <translation>Les copies remises</translation>
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
        <source>Elle n’apparaît ni dans les listes, ni au repos. Souhaitez-vous la voir ?</source>
        <translation>Elle n’apparaît ni dans les listes, ni au repos. Souhaitez-vous la voir&#xa0;?</translation>
    </message>
    <message>
        <source>La regarder</source>
        <translation>La regarder</translation>
    </message>
</context>
<context>
    <name>Pin</name>
    <message numerus="yes">
        <source>Trop d’essais : attendez encore %n minute(s).</source>
        <translation>
            <numerusform>Trop d’essais&#xa0;: attendez encore %n minute.</numerusform>
            <numerusform>Trop d’essais&#xa0;: attendez encore %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cette borne n’a pas de côté personnel.</source>
        <translation>Cette borne n’a pas de côté personnel.</translation>
    </message>
    <message>
        <source>La vérification n’a pas abouti. Réessayez.</source>
        <translation>La vérification n’a pas abouti. Réessayez.</translation>
    </message>
    <message>
        <source>Aucun code n’est encore donné : kiosk pin NOM --set, au clavier.</source>
        <translation>Aucun code n’est encore donné&#xa0;: kiosk pin NOM --set, au clavier.</translation>
    </message>
    <message numerus="yes">
        <source>Ce n’est pas le bon code. Encore %n essai(s).</source>
        <translation>
            <numerusform>Ce n’est pas le bon code. Encore %n essai.</numerusform>
            <numerusform>Ce n’est pas le bon code. Encore %n essais.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message numerus="yes">
        <source>%n chiffre(s) sur six</source>
        <translation>
            <numerusform>%n chiffre sur six</numerusform>
            <numerusform>%n chiffres sur six</numerusform>
        </translation>
    </message>
    <message>
        <source>Effacer</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>PinView</name>
    <message>
        <source>Réservé au personnel</source>
        <translation>Réservé au personnel</translation>
    </message>
    <message>
        <source>Qui êtes-vous ?</source>
        <translation>Qui êtes-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Votre code à six chiffres.</source>
        <translation>Votre code à six chiffres.</translation>
    </message>
    <message numerus="yes">
        <source>Sans réponse, cet écran se ferme dans %n seconde(s).</source>
        <translation>
            <numerusform>Sans réponse, cet écran se ferme dans %n seconde.</numerusform>
            <numerusform>Sans réponse, cet écran se ferme dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Chaque code faux est compté, même si la borne redémarre. Après cinq, elle fait attendre.</source>
        <translation>Chaque code faux est compté, même si la borne redémarre. Après cinq, elle fait attendre.</translation>
    </message>
</context>
<context>
    <name>PrintPanel</name>
    <message>
        <source>Une copie de moins</source>
        <translation>Une copie de moins</translation>
    </message>
    <message numerus="yes">
        <source>%n copie(s)</source>
        <translation>
            <numerusform>%n copie</numerusform>
            <numerusform>%n copies</numerusform>
        </translation>
    </message>
    <message>
        <source>Une copie de plus</source>
        <translation>Une copie de plus</translation>
    </message>
    <message>
        <source>Gros texte</source>
        <translation>Gros texte</translation>
    </message>
    <message numerus="yes">
        <source>Imprimer %n feuille(s)</source>
        <translation>
            <numerusform>Imprimer %n feuille</numerusform>
            <numerusform>Imprimer %n feuilles</numerusform>
        </translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Imprimer</translation>
    </message>
</context>
<context>
    <name>PrinterState</name>
    <message>
        <source>Réessayer</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Renoncer à imprimer</source>
        <translation>Renoncer à imprimer</translation>
    </message>
    <message>
        <source>J’ai mes feuilles</source>
        <translation>J’ai mes feuilles</translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message>
        <source>État du %1</source>
        <translation>État du %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln notice(s) du catalogue</source>
        <translation>
            <numerusform>%Ln notice du catalogue</numerusform>
            <numerusform>%Ln notices du catalogue</numerusform>
        </translation>
    </message>
    <message>
        <source>Un instant…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Toutes sont lues. On les compare entre elles…</source>
        <translation>Toutes sont lues. On les compare entre elles…</translation>
    </message>
    <message>
        <source>%1 notices lues sur %2</source>
        <translation>%1 notices lues sur %2</translation>
    </message>
    <message>
        <source>Contrôlé, rien trouvé : %1.</source>
        <translation>Contrôlé, rien trouvé : %1.</translation>
    </message>
    <message>
        <source>Comptées seulement : elles ne sont jamais listées.</source>
        <translation>Comptées seulement : elles ne sont jamais listées.</translation>
    </message>
    <message>
        <source>les %1 premières sur %2 ; toutes sont dans le tableau</source>
        <translation>les %1 premières sur %2 ; toutes sont dans le tableau</translation>
    </message>
    <message numerus="yes">
        <source>%Ln notice(s) à voir</source>
        <translation>
            <numerusform>%Ln notice à voir</numerusform>
            <numerusform>%Ln notices à voir</numerusform>
        </translation>
    </message>
    <message>
        <source>Les visiteurs ne la voient pas : elle est fermée, ou pas encore en ligne.</source>
        <translation>Les visiteurs ne la voient pas : elle est fermée, ou pas encore en ligne.</translation>
    </message>
    <message>
        <source>Le fichier s’écrit : %1 %</source>
        <translation>Le fichier s’écrit : %1 %</translation>
    </message>
    <message>
        <source>Rien n’est changé au catalogue.</source>
        <translation>Rien n’est changé au catalogue.</translation>
    </message>
    <message>
        <source>« %1 » est dans le dossier « %2 ».</source>
        <translation>« %1 » est dans le dossier « %2 ».</translation>
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
        <source>Garder</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Gardé</source>
        <translation>Gardé</translation>
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
    <name>Remedies</name>
    <message>
        <source>refusé, n’entre pas</source>
        <translation>refusé, n’entre pas</translation>
    </message>
    <message>
        <source>entré sans être montré</source>
        <translation>entré sans être montré</translation>
    </message>
    <message>
        <source>entré, à relire</source>
        <translation>entré, à relire</translation>
    </message>
    <message numerus="yes">
        <source>%n bloc(s) EXIF abîmé(s)</source>
        <translation>
            <numerusform>%n bloc EXIF abîmé</numerusform>
            <numerusform>%n blocs EXIF abîmés</numerusform>
        </translation>
    </message>
    <message>
        <source>Regardez si la date et la légende de l’image sont justes ; l’image entre.</source>
        <translation>Regardez si la date et la légende de l’image sont justes ; l’image entre.</translation>
    </message>
    <message numerus="yes">
        <source>%n texte(s) EXIF aux lettres incertaines</source>
        <translation>
            <numerusform>%n texte EXIF aux lettres incertaines</numerusform>
            <numerusform>%n textes EXIF aux lettres incertaines</numerusform>
        </translation>
    </message>
    <message>
        <source>Relisez la légende ; corrigez-la dans l’image ou dans son fichier XMP.</source>
        <translation>Relisez la légende ; corrigez-la dans l’image ou dans son fichier XMP.</translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) confidentielle(s) dans un arbre</source>
        <translation>
            <numerusform>%n personne confidentielle dans un arbre</numerusform>
            <numerusform>%n personnes confidentielles dans un arbre</numerusform>
        </translation>
    </message>
    <message>
        <source>Ôtez la marque RESN dans l’arbre si elles peuvent être montrées ; d’ici là elles sont fermées.</source>
        <translation>Ôtez la marque RESN dans l’arbre si elles peuvent être montrées ; d’ici là elles sont fermées.</translation>
    </message>
    <message numerus="yes">
        <source>%n famille(s) de plus de 20 conjoints</source>
        <translation>
            <numerusform>%n famille de plus de 20 conjoints</numerusform>
            <numerusform>%n familles de plus de 20 conjoints</numerusform>
        </translation>
    </message>
    <message>
        <source>Corrigez la famille dans l’arbre ; les autres conjoints n’y sont pas rattachés.</source>
        <translation>Corrigez la famille dans l’arbre ; les autres conjoints n’y sont pas rattachés.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) d’arbre coupée(s)</source>
        <translation>
            <numerusform>%n note d’arbre coupée</numerusform>
            <numerusform>%n notes d’arbre coupées</numerusform>
        </translation>
    </message>
    <message>
        <source>Raccourcissez-les dans l’arbre.</source>
        <translation>Raccourcissez-les dans l’arbre.</translation>
    </message>
    <message numerus="yes">
        <source>%n ligne(s) d’arbre trop profonde(s)</source>
        <translation>
            <numerusform>%n ligne d’arbre trop profonde</numerusform>
            <numerusform>%n lignes d’arbre trop profondes</numerusform>
        </translation>
    </message>
    <message>
        <source>Demandez un nouvel export de l’arbre ; ces lignes sont laissées de côté.</source>
        <translation>Demandez un nouvel export de l’arbre ; ces lignes sont laissées de côté.</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) cité(s) dans un arbre sans être des images</source>
        <translation>
            <numerusform>%n fichier cité dans un arbre sans être une image</numerusform>
            <numerusform>%n fichiers cités dans un arbre sans être des images</numerusform>
        </translation>
    </message>
    <message>
        <source>Livrez-les avec une notice à eux.</source>
        <translation>Livrez-les avec une notice à eux.</translation>
    </message>
    <message numerus="yes">
        <source>%n arbre(s) aux lettres douteuses</source>
        <translation>
            <numerusform>%n arbre aux lettres douteuses</numerusform>
            <numerusform>%n arbres aux lettres douteuses</numerusform>
        </translation>
    </message>
    <message>
        <source>Regardez un nom accentué ; s’il est faux, redemandez l’arbre en UTF-8.</source>
        <translation>Regardez un nom accentué ; s’il est faux, redemandez l’arbre en UTF-8.</translation>
    </message>
    <message numerus="yes">
        <source>%n ligne(s) d’arbre mal placée(s)</source>
        <translation>
            <numerusform>%n ligne d’arbre mal placée</numerusform>
            <numerusform>%n lignes d’arbre mal placées</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparez les textes de ces personnes avec l’arbre.</source>
        <translation>Comparez les textes de ces personnes avec l’arbre.</translation>
    </message>
    <message numerus="yes">
        <source>%n arbre(s) sans en-tête</source>
        <translation>
            <numerusform>%n arbre sans en-tête</numerusform>
            <numerusform>%n arbres sans en-tête</numerusform>
        </translation>
    </message>
    <message>
        <source>Regardez un nom accentué ; redemandez le fichier s’il est faux.</source>
        <translation>Regardez un nom accentué ; redemandez le fichier s’il est faux.</translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) d’arbre sans nom</source>
        <translation>
            <numerusform>%n personne d’arbre sans nom</numerusform>
            <numerusform>%n personnes d’arbre sans nom</numerusform>
        </translation>
    </message>
    <message>
        <source>Nommez-les, ou ôtez-les de l’arbre ; elles sont montrées sous « N. ».</source>
        <translation>Nommez-les, ou ôtez-les de l’arbre ; elles sont montrées sous « N. ».</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) sans aucune fiche d’arbre</source>
        <translation>
            <numerusform>%n fichier sans aucune fiche d’arbre</numerusform>
            <numerusform>%n fichiers sans aucune fiche d’arbre</numerusform>
        </translation>
    </message>
    <message>
        <source>Vérifiez que c’est bien un fichier GEDCOM.</source>
        <translation>Vérifiez que c’est bien un fichier GEDCOM.</translation>
    </message>
    <message numerus="yes">
        <source>%n renvoi(s) d’arbre vers rien</source>
        <translation>
            <numerusform>%n renvoi d’arbre vers rien</numerusform>
            <numerusform>%n renvois d’arbre vers rien</numerusform>
        </translation>
    </message>
    <message>
        <source>Exportez l’arbre entier, avec familles, notes et sources.</source>
        <translation>Exportez l’arbre entier, avec familles, notes et sources.</translation>
    </message>
    <message numerus="yes">
        <source>%n fait(s) d’arbre confidentiel(s) laissé(s) de côté</source>
        <translation>
            <numerusform>%n fait d’arbre confidentiel laissé de côté</numerusform>
            <numerusform>%n faits d’arbre confidentiels laissés de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>Ôtez la marque RESN dans l’arbre s’ils peuvent être montrés.</source>
        <translation>Ôtez la marque RESN dans l’arbre s’ils peuvent être montrés.</translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) ancêtre(s) d’elle(s)-même(s)</source>
        <translation>
            <numerusform>%n personne ancêtre d’elle-même</numerusform>
            <numerusform>%n personnes ancêtres d’elles-mêmes</numerusform>
        </translation>
    </message>
    <message>
        <source>Corrigez les parents de l’une d’elles dans l’arbre.</source>
        <translation>Corrigez les parents de l’une d’elles dans l’arbre.</translation>
    </message>
    <message numerus="yes">
        <source>%n arbre(s) trop grand(s)</source>
        <translation>
            <numerusform>%n arbre trop grand</numerusform>
            <numerusform>%n arbres trop grands</numerusform>
        </translation>
    </message>
    <message>
        <source>Exportez l’arbre en plusieurs parties.</source>
        <translation>Exportez l’arbre en plusieurs parties.</translation>
    </message>
    <message numerus="yes">
        <source>%n arbre(s) sans dernière ligne</source>
        <translation>
            <numerusform>%n arbre sans dernière ligne</numerusform>
            <numerusform>%n arbres sans dernière ligne</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparez le nombre de personnes avec celui de l’expéditeur.</source>
        <translation>Comparez le nombre de personnes avec celui de l’expéditeur.</translation>
    </message>
    <message numerus="yes">
        <source>%n position(s) GPS illisible(s)</source>
        <translation>
            <numerusform>%n position GPS illisible</numerusform>
            <numerusform>%n positions GPS illisibles</numerusform>
        </translation>
    </message>
    <message>
        <source>Donnez le lieu en toutes lettres.</source>
        <translation>Donnez le lieu en toutes lettres.</translation>
    </message>
    <message numerus="yes">
        <source>%n manifeste(s) de plus de 20 000 pages</source>
        <translation>
            <numerusform>%n manifeste de plus de 20 000 pages</numerusform>
            <numerusform>%n manifestes de plus de 20 000 pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Demandez-le en plusieurs manifestes ; les autres pages sont laissées de côté.</source>
        <translation>Demandez-le en plusieurs manifestes ; les autres pages sont laissées de côté.</translation>
    </message>
    <message numerus="yes">
        <source>%n collection(s) de plus de 50 000 pièces</source>
        <translation>
            <numerusform>%n collection de plus de 50 000 pièces</numerusform>
            <numerusform>%n collections de plus de 50 000 pièces</numerusform>
        </translation>
    </message>
    <message>
        <source>Demandez-la en plusieurs collections.</source>
        <translation>Demandez-la en plusieurs collections.</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) JSON sans manifeste</source>
        <translation>
            <numerusform>%n fichier JSON sans manifeste</numerusform>
            <numerusform>%n fichiers JSON sans manifeste</numerusform>
        </translation>
    </message>
    <message>
        <source>Livrez le manifeste IIIF auquel il appartient.</source>
        <translation>Livrez le manifeste IIIF auquel il appartient.</translation>
    </message>
    <message numerus="yes">
        <source>%n bloc(s) IPTC abîmé(s)</source>
        <translation>
            <numerusform>%n bloc IPTC abîmé</numerusform>
            <numerusform>%n blocs IPTC abîmés</numerusform>
        </translation>
    </message>
    <message>
        <source>Regardez si la légende et les mots-clés sont entiers.</source>
        <translation>Regardez si la légende et les mots-clés sont entiers.</translation>
    </message>
    <message numerus="yes">
        <source>%n texte(s) IPTC aux lettres incertaines</source>
        <translation>
            <numerusform>%n texte IPTC aux lettres incertaines</numerusform>
            <numerusform>%n textes IPTC aux lettres incertaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n valeur(s) IPTC plus longue(s) que son bloc</source>
        <translation>
            <numerusform>%n valeur IPTC plus longue que son bloc</numerusform>
            <numerusform>%n valeurs IPTC plus longues que leur bloc</numerusform>
        </translation>
    </message>
    <message>
        <source>La valeur est laissée de côté ; regardez si la légende et les mots-clés sont entiers.</source>
        <translation>La valeur est laissée de côté ; regardez si la légende et les mots-clés sont entiers.</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) JSON trop imbriqué(s)</source>
        <translation>
            <numerusform>%n fichier JSON trop imbriqué</numerusform>
            <numerusform>%n fichiers JSON trop imbriqués</numerusform>
        </translation>
    </message>
    <message>
        <source>Demandez un export simple.</source>
        <translation>Demandez un export simple.</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) JSON qui n’est (ne sont) pas en UTF-8</source>
        <translation>
            <numerusform>%n fichier JSON qui n’est pas en UTF-8</numerusform>
            <numerusform>%n fichiers JSON qui ne sont pas en UTF-8</numerusform>
        </translation>
    </message>
    <message>
        <source>Redemandez le fichier en UTF-8.</source>
        <translation>Redemandez le fichier en UTF-8.</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) JSON mal formé(s)</source>
        <translation>
            <numerusform>%n fichier JSON mal formé</numerusform>
            <numerusform>%n fichiers JSON mal formés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) JSON trop grand(s)</source>
        <translation>
            <numerusform>%n fichier JSON trop grand</numerusform>
            <numerusform>%n fichiers JSON trop grands</numerusform>
        </translation>
    </message>
    <message>
        <source>Demandez-le en plusieurs parties.</source>
        <translation>Demandez-le en plusieurs parties.</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) JSON que rien ne sait lire ici</source>
        <translation>
            <numerusform>%n fichier JSON que rien ne sait lire ici</numerusform>
            <numerusform>%n fichiers JSON que rien ne sait lire ici</numerusform>
        </translation>
    </message>
    <message>
        <source>Demandez l’un des formats lus, IIIF par exemple, ou ôtez ces fichiers.</source>
        <translation>Demandez l’un des formats lus, IIIF par exemple, ou ôtez ces fichiers.</translation>
    </message>
    <message numerus="yes">
        <source>%n zone(s) MARC à l’étiquette fausse</source>
        <translation>
            <numerusform>%n zone MARC à l’étiquette fausse</numerusform>
            <numerusform>%n zones MARC à l’étiquette fausse</numerusform>
        </translation>
    </message>
    <message>
        <source>Demandez à la bibliothèque de corriger l’export ; la zone est laissée de côté.</source>
        <translation>Demandez à la bibliothèque de corriger l’export ; la zone est laissée de côté.</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) de bibliothèque aux lettres illisibles</source>
        <translation>
            <numerusform>%n notice de bibliothèque aux lettres illisibles</numerusform>
            <numerusform>%n notices de bibliothèque aux lettres illisibles</numerusform>
        </translation>
    </message>
    <message>
        <source>Demandez ces notices en UTF-8 ; d’ici là on voit « � ».</source>
        <translation>Demandez ces notices en UTF-8 ; d’ici là on voit « � ».</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) de bibliothèque sans titre</source>
        <translation>
            <numerusform>%n notice de bibliothèque sans titre</numerusform>
            <numerusform>%n notices de bibliothèque sans titre</numerusform>
        </translation>
    </message>
    <message>
        <source>Demandez le titre ; la cote est montrée à sa place.</source>
        <translation>Demandez le titre ; la cote est montrée à sa place.</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) sans aucune notice MARC</source>
        <translation>
            <numerusform>%n fichier sans aucune notice MARC</numerusform>
            <numerusform>%n fichiers sans aucune notice MARC</numerusform>
        </translation>
    </message>
    <message>
        <source>Vérifiez que c’est bien du MARC 21 ou de l’UNIMARC.</source>
        <translation>Vérifiez que c’est bien du MARC 21 ou de l’UNIMARC.</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) MARC illisible(s)</source>
        <translation>
            <numerusform>%n notice MARC illisible</numerusform>
            <numerusform>%n notices MARC illisibles</numerusform>
        </translation>
    </message>
    <message>
        <source>Redemandez ces notices à la bibliothèque ; les autres entrent.</source>
        <translation>Redemandez ces notices à la bibliothèque ; les autres entrent.</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) METS illisible(s)</source>
        <translation>
            <numerusform>%n fichier METS illisible</numerusform>
            <numerusform>%n fichiers METS illisibles</numerusform>
        </translation>
    </message>
    <message>
        <source>Redemandez le fichier ; d’ici là les images sont rattachées par leur nom.</source>
        <translation>Redemandez le fichier ; d’ici là les images sont rattachées par leur nom.</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) dont des pages n’ont pas été lues</source>
        <translation>
            <numerusform>%n fichier dont des pages n’ont pas été lues</numerusform>
            <numerusform>%n fichiers dont des pages n’ont pas été lues</numerusform>
        </translation>
    </message>
    <message>
        <source>Livrez le texte en ALTO ou en hOCR à côté du fichier.</source>
        <translation>Livrez le texte en ALTO ou en hOCR à côté du fichier.</translation>
    </message>
    <message numerus="yes">
        <source>%n PDF qui se déploie(nt) sans mesure</source>
        <translation>
            <numerusform>%n PDF qui se déploie sans mesure</numerusform>
            <numerusform>%n PDF qui se déploient sans mesure</numerusform>
        </translation>
    </message>
    <message>
        <source>Redemandez le fichier, imprimé à nouveau en PDF.</source>
        <translation>Redemandez le fichier, imprimé à nouveau en PDF.</translation>
    </message>
    <message numerus="yes">
        <source>%n PDF interrompu(s) avant la fin</source>
        <translation>
            <numerusform>%n PDF interrompu avant la fin</numerusform>
            <numerusform>%n PDF interrompus avant la fin</numerusform>
        </translation>
    </message>
    <message>
        <source>Redemandez le fichier ; les pages retrouvées entrent.</source>
        <translation>Redemandez le fichier ; les pages retrouvées entrent.</translation>
    </message>
    <message numerus="yes">
        <source>%n PDF verrouillé(s)</source>
        <translation>
            <numerusform>%n PDF verrouillé</numerusform>
            <numerusform>%n PDF verrouillés</numerusform>
        </translation>
    </message>
    <message>
        <source>Redemandez le fichier sans mot de passe.</source>
        <translation>Redemandez le fichier sans mot de passe.</translation>
    </message>
    <message numerus="yes">
        <source>%n PDF qui se dessine(nt) sans fin</source>
        <translation>
            <numerusform>%n PDF qui se dessine sans fin</numerusform>
            <numerusform>%n PDF qui se dessinent sans fin</numerusform>
        </translation>
    </message>
    <message>
        <source>Redemandez le fichier, imprimé à nouveau en PDF ; il n’entre pas.</source>
        <translation>Redemandez le fichier, imprimé à nouveau en PDF ; il n’entre pas.</translation>
    </message>
    <message numerus="yes">
        <source>%n PDF aux pages illisibles</source>
        <translation>
            <numerusform>%n PDF aux pages illisibles</numerusform>
            <numerusform>%n PDF aux pages illisibles</numerusform>
        </translation>
    </message>
    <message>
        <source>Redemandez le fichier ; les pages d’avant entrent.</source>
        <translation>Redemandez le fichier ; les pages d’avant entrent.</translation>
    </message>
    <message numerus="yes">
        <source>%n PDF au texte trop long</source>
        <translation>
            <numerusform>%n PDF au texte trop long</numerusform>
            <numerusform>%n PDF au texte trop long</numerusform>
        </translation>
    </message>
    <message>
        <source>Rien à faire : les pages sont montrées en entier.</source>
        <translation>Rien à faire : les pages sont montrées en entier.</translation>
    </message>
    <message numerus="yes">
        <source>%n PDF illisible(s)</source>
        <translation>
            <numerusform>%n PDF illisible</numerusform>
            <numerusform>%n PDF illisibles</numerusform>
        </translation>
    </message>
    <message>
        <source>Redemandez le fichier.</source>
        <translation>Redemandez le fichier.</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) aux pages trop nombreuses</source>
        <translation>
            <numerusform>%n fichier aux pages trop nombreuses</numerusform>
            <numerusform>%n fichiers aux pages trop nombreuses</numerusform>
        </translation>
    </message>
    <message>
        <source>Redemandez la suite dans des fichiers à part ; les premières pages entrent.</source>
        <translation>Redemandez la suite dans des fichiers à part ; les premières pages entrent.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) dont une région nommée tombe à côté</source>
        <translation>
            <numerusform>%n image dont une région nommée tombe à côté</numerusform>
            <numerusform>%n images dont une région nommée tombe à côté</numerusform>
        </translation>
    </message>
    <message>
        <source>Redessinez la région dans le logiciel qui l’a écrite.</source>
        <translation>Redessinez la région dans le logiciel qui l’a écrite.</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) XMP sans image</source>
        <translation>
            <numerusform>%n fichier XMP sans image</numerusform>
            <numerusform>%n fichiers XMP sans image</numerusform>
        </translation>
    </message>
    <message>
        <source>Livrez l’image à côté, sous le même nom.</source>
        <translation>Livrez l’image à côté, sous le même nom.</translation>
    </message>
    <message numerus="yes">
        <source>%n thésaurus trop imbriqué(s)</source>
        <translation>
            <numerusform>%n thésaurus trop imbriqué</numerusform>
            <numerusform>%n thésaurus trop imbriqués</numerusform>
        </translation>
    </message>
    <message>
        <source>Demandez un export simple du thésaurus.</source>
        <translation>Demandez un export simple du thésaurus.</translation>
    </message>
    <message numerus="yes">
        <source>%n concept(s) sans libellé</source>
        <translation>
            <numerusform>%n concept sans libellé</numerusform>
            <numerusform>%n concepts sans libellé</numerusform>
        </translation>
    </message>
    <message>
        <source>Donnez à chacun un libellé préféré ; il est laissé de côté d’ici là.</source>
        <translation>Donnez à chacun un libellé préféré ; il est laissé de côté d’ici là.</translation>
    </message>
    <message numerus="yes">
        <source>%n concept(s) sans URI</source>
        <translation>
            <numerusform>%n concept sans URI</numerusform>
            <numerusform>%n concepts sans URI</numerusform>
        </translation>
    </message>
    <message>
        <source>Donnez-lui la sienne, pour qu’on le reconnaisse.</source>
        <translation>Donnez-lui la sienne, pour qu’on le reconnaisse.</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) sans aucun concept</source>
        <translation>
            <numerusform>%n fichier sans aucun concept</numerusform>
            <numerusform>%n fichiers sans aucun concept</numerusform>
        </translation>
    </message>
    <message>
        <source>Vérifiez que c’est bien du SKOS.</source>
        <translation>Vérifiez que c’est bien du SKOS.</translation>
    </message>
    <message numerus="yes">
        <source>%n thésaurus illisible(s)</source>
        <translation>
            <numerusform>%n thésaurus illisible</numerusform>
            <numerusform>%n thésaurus illisibles</numerusform>
        </translation>
    </message>
    <message>
        <source>Demandez au fournisseur de corriger la ligne indiquée.</source>
        <translation>Demandez au fournisseur de corriger la ligne indiquée.</translation>
    </message>
    <message numerus="yes">
        <source>%n thésaurus trop grand(s)</source>
        <translation>
            <numerusform>%n thésaurus trop grand</numerusform>
            <numerusform>%n thésaurus trop grands</numerusform>
        </translation>
    </message>
    <message>
        <source>Exportez-le en plusieurs parties.</source>
        <translation>Exportez-le en plusieurs parties.</translation>
    </message>
    <message numerus="yes">
        <source>%n tableau(x) aux colonnes incertaines</source>
        <translation>
            <numerusform>%n tableau aux colonnes incertaines</numerusform>
            <numerusform>%n tableaux aux colonnes incertaines</numerusform>
        </translation>
    </message>
    <message>
        <source>Dites ce que les colonnes contiennent ; le choix est gardé pour les prochains.</source>
        <translation>Dites ce que les colonnes contiennent ; le choix est gardé pour les prochains.</translation>
    </message>
    <message numerus="yes">
        <source>%n tableau(x) de plus d’un million de lignes</source>
        <translation>
            <numerusform>%n tableau de plus d’un million de lignes</numerusform>
            <numerusform>%n tableaux de plus d’un million de lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Livrez-le en plusieurs parties ; le reste est laissé de côté.</source>
        <translation>Livrez-le en plusieurs parties ; le reste est laissé de côté.</translation>
    </message>
    <message numerus="yes">
        <source>%n lettre(s) sans titre</source>
        <translation>
            <numerusform>%n lettre sans titre</numerusform>
            <numerusform>%n lettres sans titre</numerusform>
        </translation>
    </message>
    <message>
        <source>Donnez-lui un titre dans titleStmt ; sa cote est montrée à la place.</source>
        <translation>Donnez-lui un titre dans titleStmt ; sa cote est montrée à la place.</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) TEI sans texte</source>
        <translation>
            <numerusform>%n fichier TEI sans texte</numerusform>
            <numerusform>%n fichiers TEI sans texte</numerusform>
        </translation>
    </message>
    <message>
        <source>Vérifiez que c’est bien une lettre en TEI.</source>
        <translation>Vérifiez que c’est bien une lettre en TEI.</translation>
    </message>
    <message numerus="yes">
        <source>%n texte(s) TEI trop grand(s)</source>
        <translation>
            <numerusform>%n texte TEI trop grand</numerusform>
            <numerusform>%n textes TEI trop grands</numerusform>
        </translation>
    </message>
    <message>
        <source>Livrez chaque lettre dans un fichier à elle.</source>
        <translation>Livrez chaque lettre dans un fichier à elle.</translation>
    </message>
    <message numerus="yes">
        <source>%n mot(s) vide(s) laissé(s) de côté</source>
        <translation>
            <numerusform>%n mot vide laissé de côté</numerusform>
            <numerusform>%n mots vides laissés de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>Rien ne manque : le lecteur a vu une marque, pas de lettres.</source>
        <translation>Rien ne manque : le lecteur a vu une marque, pas de lettres.</translation>
    </message>
    <message numerus="yes">
        <source>%n classeur(s) illisible(s)</source>
        <translation>
            <numerusform>%n classeur illisible</numerusform>
            <numerusform>%n classeurs illisibles</numerusform>
        </translation>
    </message>
    <message>
        <source>Ouvrez-le, enregistrez-le en « Classeur Excel (.xlsx) » ou en « CSV UTF-8 », et livrez-le de nouveau.</source>
        <translation>Ouvrez-le, enregistrez-le en « Classeur Excel (.xlsx) » ou en « CSV UTF-8 », et livrez-le de nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>%n classeur(s) à l’ancien format (.xls)</source>
        <translation>
            <numerusform>%n classeur à l’ancien format (.xls)</numerusform>
            <numerusform>%n classeurs à l’ancien format (.xls)</numerusform>
        </translation>
    </message>
    <message>
        <source>Ouvrez-le et enregistrez-le en « Classeur Excel (.xlsx) ».</source>
        <translation>Ouvrez-le et enregistrez-le en « Classeur Excel (.xlsx) ».</translation>
    </message>
    <message numerus="yes">
        <source>%n description(s) XMP illisible(s)</source>
        <translation>
            <numerusform>%n description XMP illisible</numerusform>
            <numerusform>%n descriptions XMP illisibles</numerusform>
        </translation>
    </message>
    <message>
        <source>Enregistrez de nouveau la description dans le logiciel qui l’a écrite.</source>
        <translation>Enregistrez de nouveau la description dans le logiciel qui l’a écrite.</translation>
    </message>
    <message numerus="yes">
        <source>%n description(s) XMP avec une entité</source>
        <translation>
            <numerusform>%n description XMP avec une entité</numerusform>
            <numerusform>%n descriptions XMP avec une entité</numerusform>
        </translation>
    </message>
    <message>
        <source>Elle n’est pas lue ; enregistrez-la de nouveau dans le logiciel qui l’a écrite.</source>
        <translation>Elle n’est pas lue ; enregistrez-la de nouveau dans le logiciel qui l’a écrite.</translation>
    </message>
    <message numerus="yes">
        <source>%n description(s) XMP aux lettres incertaines</source>
        <translation>
            <numerusform>%n description XMP aux lettres incertaines</numerusform>
            <numerusform>%n descriptions XMP aux lettres incertaines</numerusform>
        </translation>
    </message>
    <message>
        <source>Relisez la légende ; enregistrez la description de nouveau dans son logiciel.</source>
        <translation>Relisez la légende ; enregistrez la description de nouveau dans son logiciel.</translation>
    </message>
    <message numerus="yes">
        <source>%n cote(s) dans deux fichiers</source>
        <translation>
            <numerusform>%n cote dans deux fichiers</numerusform>
            <numerusform>%n cotes dans deux fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Toutes les notices entrent ; donnez à chacune une cote à elle.</source>
        <translation>Toutes les notices entrent ; donnez à chacune une cote à elle.</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) encore en cours d’écriture</source>
        <translation>
            <numerusform>%n fichier encore en cours d’écriture</numerusform>
            <numerusform>%n fichiers encore en cours d’écriture</numerusform>
        </translation>
    </message>
    <message>
        <source>Attendez la fin de la copie, puis regardez de nouveau la livraison.</source>
        <translation>Attendez la fin de la copie, puis regardez de nouveau la livraison.</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) de plus de 4 Go</source>
        <translation>
            <numerusform>%n fichier de plus de 4 Go</numerusform>
            <numerusform>%n fichiers de plus de 4 Go</numerusform>
        </translation>
    </message>
    <message>
        <source>Livrez-le en plusieurs parties ; il n’est pas lu.</source>
        <translation>Livrez-le en plusieurs parties ; il n’est pas lu.</translation>
    </message>
    <message numerus="yes">
        <source>%n archive(s) compressée(s)</source>
        <translation>
            <numerusform>%n archive compressée</numerusform>
            <numerusform>%n archives compressées</numerusform>
        </translation>
    </message>
    <message>
        <source>Ouvrez l’archive, et livrez les fichiers eux-mêmes.</source>
        <translation>Ouvrez l’archive, et livrez les fichiers eux-mêmes.</translation>
    </message>
    <message numerus="yes">
        <source>%n mot(s) lu(s) sans leur place sur l’image</source>
        <translation>
            <numerusform>%n mot lu sans sa place sur l’image</numerusform>
            <numerusform>%n mots lus sans leur place sur l’image</numerusform>
        </translation>
    </message>
    <message>
        <source>Rien ne manque : la recherche les trouve, sans les marquer sur l’image.</source>
        <translation>Rien ne manque&#xa0;: la recherche les trouve, sans les marquer sur l’image.</translation>
    </message>
    <message numerus="yes">
        <source>Le texte de %n page(s) est illisible</source>
        <translation>
            <numerusform>Le texte de %n page est illisible</numerusform>
            <numerusform>Le texte de %n pages est illisible</numerusform>
        </translation>
    </message>
    <message>
        <source>Redemandez le fichier ; d’ici là l’image est montrée sans son texte.</source>
        <translation>Redemandez le fichier ALTO&#xa0;; d’ici là l’image est montrée sans son texte.</translation>
    </message>
    <message>
        <source>Donnez à chaque notice sa cote. D’un instrument de recherche, toutes entrent ; d’un tableau, la première seule.</source>
        <translation>Donnez à chaque notice sa cote. D’un instrument de recherche, toutes entrent&#xa0;; d’un tableau, la première seule.</translation>
    </message>
    <message numerus="yes">
        <source>%n destin(s) illisible(s)</source>
        <translation>
            <numerusform>%n destin illisible</numerusform>
            <numerusform>%n destins illisibles</numerusform>
        </translation>
    </message>
    <message>
        <source>Écrivez le destin, deux points, la date et le lieu ; la personne entre sans lui.</source>
        <translation>Écrivez le destin, deux points, la date et le lieu&#xa0;; la personne entre sans lui.</translation>
    </message>
    <message>
        <source>Choisissez une nature de la liste ; d’ici là la notice est un document.</source>
        <translation>Choisissez une nature de la liste&#xa0;; d’ici là la notice est un document.</translation>
    </message>
    <message numerus="yes">
        <source>%n parcours illisible(s)</source>
        <translation>
            <numerusform>%n parcours illisible</numerusform>
            <numerusform>%n parcours illisibles</numerusform>
        </translation>
    </message>
    <message>
        <source>Commencez chaque étape par sa nature et deux points ; la personne entre sans parcours.</source>
        <translation>Commencez chaque étape par sa nature et deux points&#xa0;; la personne entre sans parcours.</translation>
    </message>
    <message numerus="yes">
        <source>%n envoi(s) sans description</source>
        <translation>
            <numerusform>%n envoi sans description</numerusform>
            <numerusform>%n envois sans description</numerusform>
        </translation>
    </message>
    <message>
        <source>Redemandez cette notice au fournisseur ; le reste entre.</source>
        <translation>Redemandez cette notice au fournisseur&#xa0;; le reste entre.</translation>
    </message>
    <message numerus="yes">
        <source>%n composant(s) sans cote</source>
        <translation>
            <numerusform>%n composant sans cote</numerusform>
            <numerusform>%n composants sans cote</numerusform>
        </translation>
    </message>
    <message>
        <source>Rien n’est perdu : leur place les distingue. Une cote permettrait de les citer.</source>
        <translation>Rien n’est perdu&#xa0;: leur place les distingue. Une cote permettrait de les citer.</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) sans aucune description</source>
        <translation>
            <numerusform>%n fichier sans aucune description</numerusform>
            <numerusform>%n fichiers sans aucune description</numerusform>
        </translation>
    </message>
    <message>
        <source>Vérifiez que c’est bien un instrument de recherche en EAD.</source>
        <translation>Vérifiez que c’est bien un instrument de recherche en EAD.</translation>
    </message>
    <message numerus="yes">
        <source>%n fonds sans cote</source>
        <translation>
            <numerusform>%n fonds sans cote</numerusform>
            <numerusform>%n fonds sans cote</numerusform>
        </translation>
    </message>
    <message>
        <source>Donnez une cote au fonds, pour qu’on puisse le citer.</source>
        <translation>Donnez une cote au fonds, pour qu’on puisse le citer.</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) vide(s)</source>
        <translation>
            <numerusform>%n fichier vide</numerusform>
            <numerusform>%n fichiers vides</numerusform>
        </translation>
    </message>
    <message>
        <source>Redemandez le fichier : rien n’est arrivé.</source>
        <translation>Redemandez le fichier&#xa0;: rien n’est arrivé.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) manque(nt)</source>
        <translation>
            <numerusform>%n image manque</numerusform>
            <numerusform>%n images manquent</numerusform>
        </translation>
    </message>
    <message>
        <source>Demandez ces fichiers au fournisseur ; les notices entrent.</source>
        <translation>Demandez ces fichiers au fournisseur&#xa0;; les notices entrent.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) hors de la livraison</source>
        <translation>
            <numerusform>%n image hors de la livraison</numerusform>
            <numerusform>%n images hors de la livraison</numerusform>
        </translation>
    </message>
    <message>
        <source>Livrez le fichier à côté de la description.</source>
        <translation>Livrez le fichier à côté de la description.</translation>
    </message>
    <message>
        <source>Redemandez-les ; les notices entrent sans image.</source>
        <translation>Redemandez-les&#xa0;; les notices entrent sans image.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) retenue(s), pas rattachée(s)</source>
        <translation>
            <numerusform>%n image retenue, pas rattachée</numerusform>
            <numerusform>%n images retenues, pas rattachées</numerusform>
        </translation>
    </message>
    <message>
        <source>L’image est retirée ou quelqu’un s’y oppose : levez-le d’abord, puis reprenez la description.</source>
        <translation>L’image est retirée ou quelqu’un s’y oppose : levez-le d’abord, puis reprenez la description.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) déjà là, mais laquelle ?</source>
        <translation>
            <numerusform>%n image déjà là, mais laquelle ?</numerusform>
            <numerusform>%n images déjà là, mais lesquelles ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Plusieurs images de ce nom, ou plusieurs notices pour elle : livrez-la à côté de sa description.</source>
        <translation>Plusieurs images de ce nom, ou plusieurs notices pour elle : livrez-la à côté de sa description.</translation>
    </message>
    <message>
        <source>Redemandez-les ; les notices entrent.</source>
        <translation>Redemandez-les&#xa0;; les notices entrent.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) sans notice</source>
        <translation>
            <numerusform>%n image sans notice</numerusform>
            <numerusform>%n images sans notice</numerusform>
        </translation>
    </message>
    <message>
        <source>Nommez le fichier par la cote, ou citez-le dans la notice.</source>
        <translation>Nommez le fichier par la cote, ou citez-le dans la notice.</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) prend (prennent) une image déjà là</source>
        <translation>
            <numerusform>%n notice prend une image déjà là</numerusform>
            <numerusform>%n notices prennent une image déjà là</numerusform>
        </translation>
    </message>
    <message>
        <source>Rien, si c’est bien elle : sa propre notice disparaît et mène à celle-ci.</source>
        <translation>Rien, si c’est bien elle : sa propre notice disparaît et mène à celle-ci.</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) dans deux fichiers</source>
        <translation>
            <numerusform>%n notice dans deux fichiers</numerusform>
            <numerusform>%n notices dans deux fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n condition(s) d’accès non comprise(s)</source>
        <translation>
            <numerusform>%n condition d’accès non comprise</numerusform>
            <numerusform>%n conditions d’accès non comprises</numerusform>
        </translation>
    </message>
    <message>
        <source>Écrivez libre, sur place, titre seul ou fermé. D’ici là un tableau ferme la notice, un instrument de recherche n’en montre que le titre.</source>
        <translation>Écrivez libre, sur place, titre seul ou fermé. D’ici là un tableau ferme la notice, un instrument de recherche n’en montre que le titre.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) trop longue(s), coupée(s)</source>
        <translation>
            <numerusform>%n case trop longue, coupée</numerusform>
            <numerusform>%n cases trop longues, coupées</numerusform>
        </translation>
    </message>
    <message>
        <source>Répartissez le texte sur plusieurs notices.</source>
        <translation>Répartissez le texte sur plusieurs notices.</translation>
    </message>
    <message numerus="yes">
        <source>%n colonne(s) inconnue(s), laissée(s) de côté</source>
        <translation>
            <numerusform>%n colonne inconnue, laissée de côté</numerusform>
            <numerusform>%n colonnes inconnues, laissées de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>Renommez la colonne si elle doit être lue.</source>
        <translation>Renommez la colonne si elle doit être lue.</translation>
    </message>
    <message numerus="yes">
        <source>Les lettres de %n tableau(x) sont illisibles</source>
        <translation>
            <numerusform>Les lettres de %n tableau sont illisibles</numerusform>
            <numerusform>Les lettres de %n tableaux sont illisibles</numerusform>
        </translation>
    </message>
    <message>
        <source>Enregistrez le tableau en « CSV UTF-8 ».</source>
        <translation>Enregistrez le tableau en «&#xa0;CSV UTF-8&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%n tableau(x) sans colonne de cotes</source>
        <translation>
            <numerusform>%n tableau sans colonne de cotes</numerusform>
            <numerusform>%n tableaux sans colonne de cotes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nommez « cote » la colonne qui porte les cotes.</source>
        <translation>Nommez «&#xa0;cote&#xa0;» la colonne qui porte les cotes.</translation>
    </message>
    <message numerus="yes">
        <source>%n tableau(x) avec des signes vides</source>
        <translation>
            <numerusform>%n tableau avec des signes vides</numerusform>
            <numerusform>%n tableaux avec des signes vides</numerusform>
        </translation>
    </message>
    <message>
        <source>Exportez-le à nouveau ; ces signes sont laissés de côté.</source>
        <translation>Exportez-le à nouveau&#xa0;; ces signes sont laissés de côté.</translation>
    </message>
    <message numerus="yes">
        <source>%n guillemet(s) jamais fermé(s)</source>
        <translation>
            <numerusform>%n guillemet jamais fermé</numerusform>
            <numerusform>%n guillemets jamais fermés</numerusform>
        </translation>
    </message>
    <message>
        <source>Corrigez cette ligne ; celles d’avant sont entrées.</source>
        <translation>Corrigez cette ligne&#xa0;; celles d’avant sont entrées.</translation>
    </message>
    <message numerus="yes">
        <source>%n ligne(s) de longueur inégale</source>
        <translation>
            <numerusform>%n ligne de longueur inégale</numerusform>
            <numerusform>%n lignes de longueur inégale</numerusform>
        </translation>
    </message>
    <message>
        <source>Vérifiez les séparateurs de cette ligne.</source>
        <translation>Vérifiez les séparateurs de cette ligne.</translation>
    </message>
    <message numerus="yes">
        <source>%n tableau(x) trop grand(s)</source>
        <translation>
            <numerusform>%n tableau trop grand</numerusform>
            <numerusform>%n tableaux trop grands</numerusform>
        </translation>
    </message>
    <message>
        <source>Partagez-le en plusieurs fichiers de 200 Mo au plus.</source>
        <translation>Partagez-le en plusieurs fichiers de 200 Mo au plus.</translation>
    </message>
    <message numerus="yes">
        <source>%n tableau(x) de plus de 200 colonnes</source>
        <translation>
            <numerusform>%n tableau de plus de 200 colonnes</numerusform>
            <numerusform>%n tableaux de plus de 200 colonnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Vérifiez le séparateur des colonnes.</source>
        <translation>Vérifiez le séparateur des colonnes.</translation>
    </message>
    <message numerus="yes">
        <source>%n titre(s) trop long(s), coupé(s)</source>
        <translation>
            <numerusform>%n titre trop long, coupé</numerusform>
            <numerusform>%n titres trop longs, coupés</numerusform>
        </translation>
    </message>
    <message>
        <source>Raccourcissez-le ; mettez le reste dans la description.</source>
        <translation>Raccourcissez-le&#xa0;; mettez le reste dans la description.</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) trop imbriqué(s)</source>
        <translation>
            <numerusform>%n fichier trop imbriqué</numerusform>
            <numerusform>%n fichiers trop imbriqués</numerusform>
        </translation>
    </message>
    <message>
        <source>Demandez un export simple au fournisseur.</source>
        <translation>Demandez un export simple au fournisseur.</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) aux lettres mal annoncées</source>
        <translation>
            <numerusform>%n fichier aux lettres mal annoncées</numerusform>
            <numerusform>%n fichiers aux lettres mal annoncées</numerusform>
        </translation>
    </message>
    <message>
        <source>Demandez le fichier enregistré en UTF-8.</source>
        <translation>Demandez le fichier enregistré en UTF-8.</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) refusé(s) par prudence</source>
        <translation>
            <numerusform>%n fichier refusé par prudence</numerusform>
            <numerusform>%n fichiers refusés par prudence</numerusform>
        </translation>
    </message>
    <message>
        <source>Il déclare des entités, qui peuvent cacher un autre fichier : demandez un export sans elles.</source>
        <translation>Il déclare des entités, qui peuvent cacher un autre fichier&#xa0;: demandez un export sans elles.</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) XML mal formé(s)</source>
        <translation>
            <numerusform>%n fichier XML mal formé</numerusform>
            <numerusform>%n fichiers XML mal formés</numerusform>
        </translation>
    </message>
    <message>
        <source>Demandez au fournisseur de corriger l’endroit indiqué.</source>
        <translation>Demandez au fournisseur de corriger l’endroit indiqué.</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) arrivé(s) incomplet(s)</source>
        <translation>
            <numerusform>%n fichier arrivé incomplet</numerusform>
            <numerusform>%n fichiers arrivés incomplets</numerusform>
        </translation>
    </message>
    <message>
        <source>Redemandez-le ou recopiez-le : la fin manque.</source>
        <translation>Redemandez-le ou recopiez-le&#xa0;: la fin manque.</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) XML illisible(s)</source>
        <translation>
            <numerusform>%n fichier XML illisible</numerusform>
            <numerusform>%n fichiers XML illisibles</numerusform>
        </translation>
    </message>
    <message>
        <source>Redemandez-le, enregistré en UTF-8.</source>
        <translation>Redemandez-le, enregistré en UTF-8.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) abîmée(s)</source>
        <translation>
            <numerusform>%n image abîmée</numerusform>
            <numerusform>%n images abîmées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) s’arrête(nt) au milieu</source>
        <translation>
            <numerusform>%n image s’arrête au milieu</numerusform>
            <numerusform>%n images s’arrêtent au milieu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) n’est pas une image</source>
        <translation>
            <numerusform>%n fichier n’est pas une image</numerusform>
            <numerusform>%n fichiers ne sont pas des images</numerusform>
        </translation>
    </message>
    <message>
        <source>Vérifiez ce qui a été livré sous ce nom.</source>
        <translation>Vérifiez ce qui a été livré sous ce nom.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) trop grande(s)</source>
        <translation>
            <numerusform>%n image trop grande</numerusform>
            <numerusform>%n images trop grandes</numerusform>
        </translation>
    </message>
    <message>
        <source>Demandez-les en plusieurs parties ou réduites.</source>
        <translation>Demandez-les en plusieurs parties ou réduites.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) refusée(s) par prudence</source>
        <translation>
            <numerusform>%n image refusée par prudence</numerusform>
            <numerusform>%n images refusées par prudence</numerusform>
        </translation>
    </message>
    <message>
        <source>Le fichier grossit sans mesure : redemandez-le.</source>
        <translation>Le fichier grossit sans mesure&#xa0;: redemandez-le.</translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) gardée(s) comme texte</source>
        <translation>
            <numerusform>%n date gardée comme texte</numerusform>
            <numerusform>%n dates gardées comme texte</numerusform>
        </translation>
    </message>
    <message>
        <source>Écrivez une année, un mois ou un jour.</source>
        <translation>Écrivez une année, un mois ou un jour.</translation>
    </message>
    <message numerus="yes">
        <source>%n cote(s) en double</source>
        <translation>
            <numerusform>%n cote en double</numerusform>
            <numerusform>%n cotes en double</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ligne(s) sans cote</source>
        <translation>
            <numerusform>%n ligne sans cote</numerusform>
            <numerusform>%n lignes sans cote</numerusform>
        </translation>
    </message>
    <message>
        <source>Donnez-leur une cote ; elles restent dehors d’ici là.</source>
        <translation>Donnez-leur une cote&#xa0;; elles restent dehors d’ici là.</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) sans titre</source>
        <translation>
            <numerusform>%n notice sans titre</numerusform>
            <numerusform>%n notices sans titre</numerusform>
        </translation>
    </message>
    <message>
        <source>Donnez-leur un titre ; la cote est montrée à sa place.</source>
        <translation>Donnez-leur un titre&#xa0;; la cote est montrée à sa place.</translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) sans nom</source>
        <translation>
            <numerusform>%n personne sans nom</numerusform>
            <numerusform>%n personnes sans nom</numerusform>
        </translation>
    </message>
    <message>
        <source>Complétez la ligne ; elle reste dehors d’ici là.</source>
        <translation>Complétez la ligne&#xa0;; elle reste dehors d’ici là.</translation>
    </message>
    <message numerus="yes">
        <source>%n nature(s) inconnue(s)</source>
        <translation>
            <numerusform>%n nature inconnue</numerusform>
            <numerusform>%n natures inconnues</numerusform>
        </translation>
    </message>
    <message>
        <source>Livrez chaque instrument de recherche une seule fois.</source>
        <translation>Livrez chaque instrument de recherche une seule fois.</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) illisible(s)</source>
        <translation>
            <numerusform>%n fichier illisible</numerusform>
            <numerusform>%n fichiers illisibles</numerusform>
        </translation>
    </message>
    <message>
        <source>Recopiez-le(s) ou demandez l’accès.</source>
        <translation>Recopiez-le(s) ou demandez l’accès.</translation>
    </message>
    <message numerus="yes">
        <source>%n export(s) ouvert(s) avec une ligne démesurée</source>
        <translation>
            <numerusform>%n export ouvert avec une ligne démesurée</numerusform>
            <numerusform>%n exports ouverts avec une ligne démesurée</numerusform>
        </translation>
    </message>
    <message>
        <source>Refaites l’export : une ligne dépasse 256 Mo.</source>
        <translation>Refaites l’export&#xa0;: une ligne dépasse 256&#xa0;Mo.</translation>
    </message>
    <message numerus="yes">
        <source>%n export(s) ouvert(s) sans notice lisible</source>
        <translation>
            <numerusform>%n export ouvert sans notice lisible</numerusform>
            <numerusform>%n exports ouverts sans notice lisible</numerusform>
        </translation>
    </message>
    <message>
        <source>Refaites l’export : rien n’a pu en être lu.</source>
        <translation>Refaites l’export&#xa0;: rien n’a pu en être lu.</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) illisible(s) dans un export ouvert</source>
        <translation>
            <numerusform>%n notice illisible dans un export ouvert</numerusform>
            <numerusform>%n notices illisibles dans un export ouvert</numerusform>
        </translation>
    </message>
    <message>
        <source>Refaites l’export ; les autres notices entrent.</source>
        <translation>Refaites l’export&#x202f;; les autres notices entrent.</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) laissé(s) de côté</source>
        <translation>
            <numerusform>%n fichier laissé de côté</numerusform>
            <numerusform>%n fichiers laissés de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>Livrez le fichier lui-même, pas un lien.</source>
        <translation>Livrez le fichier lui-même, pas un lien.</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) d’autorité sans nature</source>
        <translation>
            <numerusform>%n notice d’autorité sans nature</numerusform>
            <numerusform>%n notices d’autorité sans nature</numerusform>
        </translation>
    </message>
    <message>
        <source>Ligne %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>Dites si c’est une personne, une famille ou une collectivité.</source>
        <translation>Dites si c’est une personne, une famille ou une collectivité.</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) d’autorité sans nom</source>
        <translation>
            <numerusform>%n notice d’autorité sans nom</numerusform>
            <numerusform>%n notices d’autorité sans nom</numerusform>
        </translation>
    </message>
    <message>
        <source>Redemandez cette notice au fournisseur ; les autres entrent.</source>
        <translation>Redemandez cette notice au fournisseur ; les autres entrent.</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) sans aucune notice d’autorité</source>
        <translation>
            <numerusform>%n fichier sans aucune notice d’autorité</numerusform>
            <numerusform>%n fichiers sans aucune notice d’autorité</numerusform>
        </translation>
    </message>
    <message>
        <source>Vérifiez que c’est bien de l’EAC-CPF.</source>
        <translation>Vérifiez que c’est bien de l’EAC-CPF.</translation>
    </message>
    <message numerus="yes">
        <source>%n envoi(s) sans nom d’instrument (eadid)</source>
        <translation>
            <numerusform>%n envoi sans nom d’instrument (eadid)</numerusform>
            <numerusform>%n envois sans nom d’instrument (eadid)</numerusform>
        </translation>
    </message>
    <message>
        <source>Demandez au fournisseur de le nommer ; le reste entre.</source>
        <translation>Demandez au fournisseur de le nommer ; le reste entre.</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) moissonnée(s) dans un autre format</source>
        <translation>
            <numerusform>%n notice moissonnée dans un autre format</numerusform>
            <numerusform>%n notices moissonnées dans un autre format</numerusform>
        </translation>
    </message>
    <message>
        <source>Demandez la moisson en EAD ou en Dublin Core.</source>
        <translation>Demandez la moisson en EAD ou en Dublin Core.</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) supprimée(s) à la source</source>
        <translation>
            <numerusform>%n notice supprimée à la source</numerusform>
            <numerusform>%n notices supprimées à la source</numerusform>
        </translation>
    </message>
    <message>
        <source>Rien n’est retiré ici : retirez-les si elles y sont.</source>
        <translation>Rien n’est retiré ici : retirez-les si elles y sont.</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) XML d’un genre inconnu</source>
        <translation>
            <numerusform>%n fichier XML d’un genre inconnu</numerusform>
            <numerusform>%n fichiers XML d’un genre inconnu</numerusform>
        </translation>
    </message>
    <message>
        <source>Demandez l’un des formats lus ici, ou laissez ce fichier de côté.</source>
        <translation>Demandez l’un des formats lus ici, ou laissez ce fichier de côté.</translation>
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
        <source>Un point, une personne : la n° %1 sur %2</source>
        <translation>Un point, une personne&#xa0;: la n° %1 sur %2</translation>
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
    <name>Sameness</name>
    <message>
        <source>Paire %1 sur %2</source>
        <translation>Paire %1 sur %2</translation>
    </message>
    <message>
        <source>Une seule personne, sous « %1 ». Les visiteurs le voient après « Mettre en ligne ».</source>
        <translation>Une seule personne, sous « %1 ». Les visiteurs le voient après « Mettre en ligne ».</translation>
    </message>
    <message>
        <source>Deux personnes : cette paire ne sera plus proposée.</source>
        <translation>Deux personnes : cette paire ne sera plus proposée.</translation>
    </message>
    <message>
        <source>La décision est défaite. Les visiteurs le voient après « Mettre en ligne ».</source>
        <translation>La décision est défaite. Les visiteurs le voient après « Mettre en ligne ».</translation>
    </message>
    <message>
        <source>Très vraisemblable</source>
        <translation>Très vraisemblable</translation>
    </message>
    <message>
        <source>Vraisemblable</source>
        <translation>Vraisemblable</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Possible</translation>
    </message>
    <message>
        <source>%1 (%2 sur 100)</source>
        <translation>%1 (%2 sur 100)</translation>
    </message>
    <message>
        <source>Le même nom</source>
        <translation>Le même nom</translation>
    </message>
    <message>
        <source>Le même prénom, un nom de même son</source>
        <translation>Le même prénom, un nom de même son</translation>
    </message>
    <message>
        <source>Le même jour de naissance</source>
        <translation>Le même jour de naissance</translation>
    </message>
    <message>
        <source>Des dates de naissance qui s’accordent</source>
        <translation>Des dates de naissance qui s’accordent</translation>
    </message>
    <message>
        <source>Le même lieu de naissance</source>
        <translation>Le même lieu de naissance</translation>
    </message>
    <message>
        <source>Le même matricule dans le même camp</source>
        <translation>Le même matricule dans le même camp</translation>
    </message>
    <message>
        <source>Le même jour de décès</source>
        <translation>Le même jour de décès</translation>
    </message>
    <message>
        <source>Ne s’accordent pas : %1. Un seul des deux peut être vrai.</source>
        <translation>Ne s’accordent pas : %1. Un seul des deux peut être vrai.</translation>
    </message>
    <message>
        <source>Formes du nom</source>
        <translation>Formes du nom</translation>
    </message>
    <message>
        <source>Listes</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Texte</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Parcours</source>
        <translation>Parcours</translation>
    </message>
    <message>
        <source>s’accordent</source>
        <translation>s’accordent</translation>
    </message>
    <message>
        <source>diffèrent</source>
        <translation>diffèrent</translation>
    </message>
    <message>
        <source>se contredisent</source>
        <translation>se contredisent</translation>
    </message>
    <message>
        <source>une seule le dit</source>
        <translation>une seule le dit</translation>
    </message>
    <message>
        <source>Une seule personne</source>
        <translation>Une seule personne</translation>
    </message>
    <message>
        <source>Deux personnes</source>
        <translation>Deux personnes</translation>
    </message>
</context>
<context>
    <name>Sayings</name>
    <message>
        <source>%1 : %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
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
        <source>Ce document sera consultable à partir du %1.</source>
        <translation>Ce document sera consultable à partir du %1.</translation>
    </message>
    <message>
        <source>Ce document n’est pas encore consultable (Code du patrimoine, art. L213-2). Renseignement à l’accueil.</source>
        <translation>Ce document n’est pas encore consultable (Code du patrimoine, art. L213-2). Renseignement à l’accueil.</translation>
    </message>
    <message>
        <source>Consultation selon les conditions fixées par la personne qui a confié ce document. Renseignement à l’accueil.</source>
        <translation>Consultation selon les conditions fixées par la personne qui a confié ce document. Renseignement à l’accueil.</translation>
    </message>
    <message>
        <source>Ce document sera consultable à partir du %1, comme l’a demandé la personne qui l’a confié.</source>
        <translation>Ce document sera consultable à partir du %1, comme l’a demandé la personne qui l’a confié.</translation>
    </message>
    <message>
        <source>Cette notice n’est pas présentée, à la demande d’une personne concernée. Renseignement à l’accueil.</source>
        <translation>Cette notice n’est pas présentée, à la demande d’une personne concernée. Renseignement à l’accueil.</translation>
    </message>
    <message>
        <source>Cette notice n’est pas présentée avant le %1, à la demande d’une personne concernée.</source>
        <translation>Cette notice n’est pas présentée avant le %1, à la demande d’une personne concernée.</translation>
    </message>
    <message>
        <source>Ce document est trop fragile pour être communiqué. Renseignement à l’accueil.</source>
        <translation>Ce document est trop fragile pour être communiqué. Renseignement à l’accueil.</translation>
    </message>
    <message>
        <source>Ce document, fragile, sera consultable à partir du %1.</source>
        <translation>Ce document, fragile, sera consultable à partir du %1.</translation>
    </message>
    <message>
        <source>Consultable sur ce poste. L’image ne peut pas être imprimée : elle est protégée par le droit d’auteur.</source>
        <translation>Consultable sur ce poste. L’image ne peut pas être imprimée : elle est protégée par le droit d’auteur.</translation>
    </message>
    <message>
        <source>Consultable sur ce poste. L’image ne peut pas être imprimée, comme l’a demandé la personne qui l’a confiée.</source>
        <translation>Consultable sur ce poste. L’image ne peut pas être imprimée, comme l’a demandé la personne qui l’a confiée.</translation>
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
        <source>fonds</source>
        <translation>fonds</translation>
    </message>
    <message>
        <source>collection</source>
        <translation>collection</translation>
    </message>
    <message>
        <source>classe</source>
        <translation>classe</translation>
    </message>
    <message>
        <source>groupe de fonds</source>
        <translation>groupe de fonds</translation>
    </message>
    <message>
        <source>sous-groupe</source>
        <translation>sous-groupe</translation>
    </message>
    <message>
        <source>sous-fonds</source>
        <translation>sous-fonds</translation>
    </message>
    <message>
        <source>série</source>
        <translation>série</translation>
    </message>
    <message>
        <source>sous-série</source>
        <translation>sous-série</translation>
    </message>
    <message>
        <source>dossier</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>pièce</source>
        <translation>pièce</translation>
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
    <name>SheetPreview</name>
    <message>
        <source>La feuille se compose…</source>
        <translation>La feuille se compose…</translation>
    </message>
    <message>
        <source>Rien à imprimer pour l’instant.</source>
        <translation>Rien à imprimer pour l’instant.</translation>
    </message>
    <message>
        <source>Aperçu des feuilles</source>
        <translation>Aperçu des feuilles</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
    <message>
        <source>Page précédente</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Page suivante</source>
        <translation>Page suivante</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message numerus="yes">
        <source>%n pièce(s) à imprimer</source>
        <translation>
            <numerusform>%n pièce à imprimer</numerusform>
            <numerusform>%n pièces à imprimer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n à demander à l’archiviste</source>
        <translation>
            <numerusform>%n à demander à l’archiviste</numerusform>
            <numerusform>%n à demander à l’archiviste</numerusform>
        </translation>
    </message>
    <message>
        <source>Une visite peut imprimer %1 feuilles ; il vous en reste %2. Retirez une pièce ou une copie, ou demandez à l’accueil.</source>
        <translation>Une visite peut imprimer %1 feuilles&#xa0;; il vous en reste %2. Retirez une pièce ou une copie, ou demandez à l’accueil.</translation>
    </message>
    <message>
        <source>Cette feuille ne peut pas être composée</source>
        <translation>Cette feuille ne peut pas être composée</translation>
    </message>
    <message>
        <source>Vos feuilles partent à l’imprimante</source>
        <translation>Vos feuilles partent à l’imprimante</translation>
    </message>
    <message>
        <source>L’imprimante travaille</source>
        <translation>L’imprimante travaille</translation>
    </message>
    <message>
        <source>C’est imprimé : prenez vos feuilles</source>
        <translation>C’est imprimé&#xa0;: prenez vos feuilles</translation>
    </message>
    <message>
        <source>Il n’y a plus de papier</source>
        <translation>Il n’y a plus de papier</translation>
    </message>
    <message>
        <source>L’imprimante est arrêtée</source>
        <translation>L’imprimante est arrêtée</translation>
    </message>
    <message>
        <source>L’imprimante ne répond pas</source>
        <translation>L’imprimante ne répond pas</translation>
    </message>
    <message>
        <source>Aucune imprimante n’est reliée à cette borne</source>
        <translation>Aucune imprimante n’est reliée à cette borne</translation>
    </message>
    <message>
        <source>Montrez la cote à l’accueil : l’équipe l’imprimera.</source>
        <translation>Montrez la cote à l’accueil&#xa0;: l’équipe l’imprimera.</translation>
    </message>
    <message>
        <source>Vos feuilles (%1) attendent, marquées %2. Prévenez l’accueil : elles sortiront dès que l’imprimante sera prête, tant que votre visite dure.</source>
        <translation>Vos feuilles (%1) attendent, marquées %2. Prévenez l’accueil&#xa0;: elles sortiront dès que l’imprimante sera prête, tant que votre visite dure.</translation>
    </message>
    <message>
        <source>Votre panier est gardé tant que votre visite dure. Montrez cet écran à l’accueil.</source>
        <translation>Votre panier est gardé tant que votre visite dure. Montrez cet écran à l’accueil.</translation>
    </message>
    <message>
        <source>%1, marquées %2 au pied de chaque page.</source>
        <translation>%1, marquées %2 au pied de chaque page.</translation>
    </message>
    <message>
        <source>%1, marquées %2. Rien de vous n’y figure ; n’oubliez rien dans le bac.</source>
        <translation>%1, marquées %2. Rien de vous n’y figure&#xa0;; n’oubliez rien dans le bac.</translation>
    </message>
    <message>
        <source>La notice s’imprime, l’image reste à l’écran.</source>
        <translation>La notice s’imprime, l’image reste à l’écran.</translation>
    </message>
    <message>
        <source>S’imprime entièrement.</source>
        <translation>S’imprime entièrement.</translation>
    </message>
</context>
<context>
    <name>SlipView</name>
    <message>
        <source>Un bulletin pour l’archiviste</source>
        <translation>Un bulletin pour l’archiviste</translation>
    </message>
    <message>
        <source>Il porte les mots cherchés, ce que la borne a essayé, les noms proches et les autres maisons où demander. L’archiviste reprendra la recherche avec vous.</source>
        <translation>Il porte les mots cherchés, ce que la borne a essayé, les noms proches et les autres maisons où demander. L’archiviste reprendra la recherche avec vous.</translation>
    </message>
    <message>
        <source>Les mots cherchés ne sont gardés nulle part : seule la feuille les porte.</source>
        <translation>Les mots cherchés ne sont gardés nulle part&#xa0;: seule la feuille les porte.</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>édition en ligne : %1</source>
        <translation>édition en ligne&#xa0;: %1</translation>
    </message>
    <message>
        <source>rien n’est encore publié</source>
        <translation>rien n’est encore publié</translation>
    </message>
    <message>
        <source>Borne %1</source>
        <translation>Borne %1</translation>
    </message>
    <message>
        <source>les visiteurs continuent de chercher pendant le travail</source>
        <translation>les visiteurs continuent de chercher pendant le travail</translation>
    </message>
    <message>
        <source>Rien n’est encore en ligne : regardez une livraison.</source>
        <translation>Rien n’est encore en ligne&#xa0;: regardez une livraison.</translation>
    </message>
    <message numerus="yes">
        <source>Tout va bien. %n livraison(s) attend(ent).</source>
        <translation>
            <numerusform>Tout va bien. %n livraison attend.</numerusform>
            <numerusform>Tout va bien. %n livraisons attendent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tout va bien. Rien n’attend.</source>
        <translation>Tout va bien. Rien n’attend.</translation>
    </message>
    <message>
        <source>Lecture de %1</source>
        <translation>Lecture de %1</translation>
    </message>
    <message>
        <source>Entrée de %1</source>
        <translation>Entrée de %1</translation>
    </message>
    <message>
        <source>Mise en ligne</source>
        <translation>Mise en ligne</translation>
    </message>
    <message>
        <source>Retour à l’édition précédente</source>
        <translation>Retour à l’édition précédente</translation>
    </message>
    <message>
        <source>Annulation de la dernière livraison</source>
        <translation>Annulation de la dernière livraison</translation>
    </message>
    <message>
        <source>Retrait de %1</source>
        <translation>Retrait de %1</translation>
    </message>
    <message>
        <source>%1 sur %2 · %3 par seconde</source>
        <translation>%1 sur %2 · %3 par seconde</translation>
    </message>
    <message>
        <source>suspendu : rien n’est perdu</source>
        <translation>suspendu&#xa0;: rien n’est perdu</translation>
    </message>
    <message numerus="yes">
        <source>encore %n seconde(s) environ</source>
        <translation>
            <numerusform>encore %n seconde environ</numerusform>
            <numerusform>encore %n secondes environ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>encore %n minute(s) environ</source>
        <translation>
            <numerusform>encore %n minute environ</numerusform>
            <numerusform>encore %n minutes environ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) entre(nt)</source>
        <translation>
            <numerusform>%n notice entre</numerusform>
            <numerusform>%n notices entrent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(nt)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disparaît (disparaissent)</source>
        <translation>
            <numerusform>%n disparaît</numerusform>
            <numerusform>%n disparaissent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reste(nt) la (les) même(s)</source>
        <translation>
            <numerusform>%n reste la même</numerusform>
            <numerusform>%n restent les mêmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) refusé(s)</source>
        <translation>
            <numerusform>%n fichier refusé</numerusform>
            <numerusform>%n fichiers refusés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) ne sera (seront) plus montrée(s)</source>
        <translation>
            <numerusform>%n notice ne sera plus montrée</numerusform>
            <numerusform>%n notices ne seront plus montrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) s’ouvre(nt) aux visiteurs</source>
        <translation>
            <numerusform>%n notice s’ouvre aux visiteurs</numerusform>
            <numerusform>%n notices s’ouvrent aux visiteurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) cesse(nt) d’être imprimable(s)</source>
        <translation>
            <numerusform>%n notice cesse d’être imprimable</numerusform>
            <numerusform>%n notices cessent d’être imprimables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) devient (deviennent) imprimable(s)</source>
        <translation>
            <numerusform>%n notice devient imprimable</numerusform>
            <numerusform>%n notices deviennent imprimables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) entre(nt) sans être montrée(s)</source>
        <translation>
            <numerusform>%n notice entre sans être montrée</numerusform>
            <numerusform>%n notices entrent sans être montrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Rien à regarder</source>
        <translation>Rien à regarder</translation>
    </message>
    <message numerus="yes">
        <source>%n chose(s) à regarder</source>
        <translation>
            <numerusform>%n chose à regarder</numerusform>
            <numerusform>%n choses à regarder</numerusform>
        </translation>
    </message>
    <message>
        <source>La livraison n’a pas pu être lue.</source>
        <translation>La livraison n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>Abandonné. Rien n’est à moitié fait : l’édition reste.</source>
        <translation>Abandonné. Rien n’est à moitié fait&#xa0;: l’édition reste.</translation>
    </message>
    <message numerus="yes">
        <source>%n recherche(s) d’essai n’a pas trouvé : l’ancienne édition reste en ligne.</source>
        <translation>
            <numerusform>%n recherche d’essai n’a pas trouvé&#xa0;: l’ancienne édition reste en ligne.</numerusform>
            <numerusform>%n recherches d’essai n’ont pas trouvé&#xa0;: l’ancienne édition reste en ligne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Entré : %n notice(s). Mettez en ligne pour la montrer.</source>
        <translation>
            <numerusform>Entré&#xa0;: %n notice. Mettez en ligne pour la montrer.</numerusform>
            <numerusform>Entré&#xa0;: %n notices. Mettez en ligne pour les montrer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>En ligne : %n notice(s).</source>
        <translation>
            <numerusform>En ligne&#xa0;: %n notice.</numerusform>
            <numerusform>En ligne&#xa0;: %n notices.</numerusform>
        </translation>
    </message>
    <message>
        <source>L’édition du %1 est de nouveau en ligne.</source>
        <translation>L’édition du %1 est de nouveau en ligne.</translation>
    </message>
    <message>
        <source>La livraison %1 est annulée. Mettez en ligne.</source>
        <translation>La livraison %1 est annulée. Mettez en ligne.</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) retirée(s) de toutes les bornes.</source>
        <translation>
            <numerusform>%n notice retirée de toutes les bornes.</numerusform>
            <numerusform>%n notices retirées de toutes les bornes.</numerusform>
        </translation>
    </message>
    <message>
        <source>« %1 » ne trouve pas %2 parmi les %3 premières réponses.</source>
        <translation>«&#xa0;%1&#xa0;» ne trouve pas %2 parmi les %3 premières réponses.</translation>
    </message>
    <message>
        <source>« %1 » ne trouve pas %2 en premier.</source>
        <translation>«&#xa0;%1&#xa0;» ne trouve pas %2 en premier.</translation>
    </message>
    <message>
        <source>%1 ko</source>
        <translation>%1 ko</translation>
    </message>
    <message>
        <source>%1 Mo</source>
        <translation>%1 Mo</translation>
    </message>
    <message>
        <source>a ajouté la forme</source>
        <translation>a ajouté la forme</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>En attente de votre accord</source>
        <translation>En attente de votre accord</translation>
    </message>
    <message>
        <source>Annulée</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Entrée</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Le travail n’a pas abouti.</source>
        <translation>Le travail n’a pas abouti.</translation>
    </message>
    <message>
        <source>Une faute imprévue ; l’édition en ligne reste. À transmettre : %1</source>
        <translation>Une faute imprévue&#xa0;; l’édition en ligne reste. À transmettre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Libres</source>
        <translation>Libres</translation>
    </message>
    <message>
        <source>Sur place, image non imprimée</source>
        <translation>Sur place, image non imprimée</translation>
    </message>
    <message>
        <source>Fermées</source>
        <translation>Fermées</translation>
    </message>
    <message>
        <source>Lire les fichiers</source>
        <translation>Lire les fichiers</translation>
    </message>
    <message>
        <source>Ouvrir les images, faire les vignettes</source>
        <translation>Ouvrir les images, faire les vignettes</translation>
    </message>
    <message>
        <source>Copier les originaux</source>
        <translation>Copier les originaux</translation>
    </message>
    <message>
        <source>Inscrire au catalogue</source>
        <translation>Inscrire au catalogue</translation>
    </message>
    <message>
        <source>Composer les notices</source>
        <translation>Composer les notices</translation>
    </message>
    <message>
        <source>Écrire les notices</source>
        <translation>Écrire les notices</translation>
    </message>
    <message>
        <source>Écrire le nouvel index</source>
        <translation>Écrire le nouvel index</translation>
    </message>
    <message>
        <source>Essayer les recherches connues</source>
        <translation>Essayer les recherches connues</translation>
    </message>
    <message>
        <source>Vérifier et mettre en ligne</source>
        <translation>Vérifier et mettre en ligne</translation>
    </message>
    <message>
        <source>a fait entrer</source>
        <translation>a fait entrer</translation>
    </message>
    <message>
        <source>a mis en ligne</source>
        <translation>a mis en ligne</translation>
    </message>
    <message>
        <source>est revenu à</source>
        <translation>est revenu à</translation>
    </message>
    <message>
        <source>a annulé</source>
        <translation>a annulé</translation>
    </message>
    <message>
        <source>a retiré</source>
        <translation>a retiré</translation>
    </message>
    <message>
        <source>montre de nouveau</source>
        <translation>montre de nouveau</translation>
    </message>
    <message>
        <source>a noté une opposition</source>
        <translation>a noté une opposition</translation>
    </message>
    <message>
        <source>a levé l’opposition</source>
        <translation>a levé l’opposition</translation>
    </message>
    <message>
        <source>a réuni</source>
        <translation>a réuni</translation>
    </message>
    <message>
        <source>a distingué</source>
        <translation>a distingué</translation>
    </message>
    <message>
        <source>a défait une décision</source>
        <translation>a défait une décision</translation>
    </message>
    <message>
        <source>a remis une copie</source>
        <translation>a remis une copie</translation>
    </message>
</context>
<context>
    <name>StaffColumns</name>
    <message>
        <source>Fermer</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Que contiennent ces colonnes ?</source>
        <translation>Que contiennent ces colonnes ?</translation>
    </message>
    <message>
        <source>Colonnes du tableau</source>
        <translation>Colonnes du tableau</translation>
    </message>
    <message>
        <source>« %1 » contient :</source>
        <translation>« %1 » contient :</translation>
    </message>
    <message>
        <source>Un instant…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Garder et regarder de nouveau</source>
        <translation>Garder et regarder de nouveau</translation>
    </message>
</context>
<context>
    <name>StaffCopies</name>
    <message>
        <source>Fermer</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Remettre une copie</source>
        <translation>Remettre une copie</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formats</translation>
    </message>
    <message>
        <source>À donner</source>
        <translation>À donner</translation>
    </message>
    <message>
        <source>À garder ici</source>
        <translation>À garder ici</translation>
    </message>
    <message>
        <source>Toute l’archive</source>
        <translation>Toute l’archive</translation>
    </message>
    <message>
        <source>Un seul fonds</source>
        <translation>Un seul fonds</translation>
    </message>
    <message>
        <source>Le fonds et ce qui est au-dessous</source>
        <translation>Le fonds et ce qui est au-dessous</translation>
    </message>
    <message>
        <source>Sa cote</source>
        <translation>Sa cote</translation>
    </message>
    <message>
        <source>Format : %1</source>
        <translation>Format : %1</translation>
    </message>
    <message>
        <source>Pour qui ?</source>
        <translation>Pour qui ?</translation>
    </message>
    <message>
        <source>Quelle partie ?</source>
        <translation>Quelle partie ?</translation>
    </message>
    <message>
        <source>Écrire la copie</source>
        <translation>Écrire la copie</translation>
    </message>
    <message>
        <source>Écrire la copie à garder ?</source>
        <translation>Écrire la copie à garder ?</translation>
    </message>
    <message>
        <source>La copie est écrite…</source>
        <translation>La copie est écrite…</translation>
    </message>
    <message>
        <source>La copie est prête</source>
        <translation>La copie est prête</translation>
    </message>
    <message>
        <source>Elle se trouve sur la machine qui garde les données, dans %1</source>
        <translation>Elle se trouve sur la machine qui garde les données, dans %1</translation>
    </message>
    <message>
        <source>Oui, écrire et garder</source>
        <translation>Oui, écrire et garder</translation>
    </message>
    <message>
        <source>Abandonner</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Choisir autrement</source>
        <translation>Choisir autrement</translation>
    </message>
    <message>
        <source>Une autre copie</source>
        <translation>Une autre copie</translation>
    </message>
</context>
<context>
    <name>StaffDeliveries</name>
    <message>
        <source>Livraisons</source>
        <translation>Livraisons</translation>
    </message>
    <message>
        <source>Regarder la livraison %1</source>
        <translation>Regarder la livraison %1</translation>
    </message>
    <message>
        <source>toucher pour regarder</source>
        <translation>toucher pour regarder</translation>
    </message>
</context>
<context>
    <name>StaffFaults</name>
    <message>
        <source>Recherches d’essai sans réponse</source>
        <translation>Recherches d’essai sans réponse</translation>
    </message>
    <message>
        <source>Dire ce que contiennent les colonnes</source>
        <translation>Dire ce que contiennent les colonnes</translation>
    </message>
    <message>
        <source>Voir la liste</source>
        <translation>Voir la liste</translation>
    </message>
</context>
<context>
    <name>StaffFinding</name>
    <message>
        <source>Retour à la liste</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Ce que voient les visiteurs</source>
        <translation>Ce que voient les visiteurs</translation>
    </message>
    <message>
        <source>Voir comme un visiteur (quitte cette page)</source>
        <translation>Voir comme un visiteur (quitte cette page)</translation>
    </message>
</context>
<context>
    <name>StaffHandBack</name>
    <message>
        <source>Un instant…</source>
        <translation>Un instant…</translation>
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
        <translation>Ce que %1 changerait</translation>
    </message>
    <message>
        <source>Mettre en ligne</source>
        <translation>Mettre en ligne</translation>
    </message>
    <message>
        <source>Touchez une livraison pour voir ce qu’elle change, sans rien changer. Puis mettez en ligne : les visiteurs gardent l’ancienne édition jusqu’au dernier instant.</source>
        <translation>Touchez une livraison pour voir ce qu’elle change, sans rien changer. Puis mettez en ligne&#xa0;: les visiteurs gardent l’ancienne édition jusqu’au dernier instant.</translation>
    </message>
    <message>
        <source>Que faire maintenant ?</source>
        <translation>Que faire maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>Que faire des notices qui ne disent rien de leurs droits ?</source>
        <translation>Que faire des notices qui ne disent rien de leurs droits&#xa0;?</translation>
    </message>
    <message>
        <source>Accepter la livraison</source>
        <translation>Accepter la livraison</translation>
    </message>
    <message>
        <source>Revenir à l’édition du %1</source>
        <translation>Revenir à l’édition du %1</translation>
    </message>
    <message>
        <source>Annuler la livraison %1</source>
        <translation>Annuler la livraison %1</translation>
    </message>
</context>
<context>
    <name>StaffObjections</name>
    <message>
        <source>Ne rien noter</source>
        <translation>Ne rien noter</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Noter une opposition</source>
        <translation>Noter une opposition</translation>
    </message>
    <message>
        <source>Oppositions</source>
        <translation>Oppositions</translation>
    </message>
    <message>
        <source>Oppositions en cours</source>
        <translation>Oppositions en cours</translation>
    </message>
    <message>
        <source>Lever l’opposition</source>
        <translation>Lever l’opposition</translation>
    </message>
    <message>
        <source>Lever l’opposition à %1 ? Les visiteurs verront de nouveau ce qu’elle cache.</source>
        <translation>Lever l’opposition à %1 ? Les visiteurs verront de nouveau ce qu’elle cache.</translation>
    </message>
    <message>
        <source>Oui, la lever</source>
        <translation>Oui, la lever</translation>
    </message>
    <message>
        <source>Non, la garder</source>
        <translation>Non, la garder</translation>
    </message>
    <message>
        <source>La notice</source>
        <translation>La notice</translation>
    </message>
    <message>
        <source>Sa cote</source>
        <translation>Sa cote</translation>
    </message>
    <message>
        <source>Qui s’oppose, et pourquoi</source>
        <translation>Qui s’oppose, et pourquoi</translation>
    </message>
    <message>
        <source>Sa fille, lettre du 3 mai</source>
        <translation>Sa fille, lettre du 3 mai</translation>
    </message>
    <message>
        <source>À quoi s’oppose-t-on ?</source>
        <translation>À quoi s’oppose-t-on ?</translation>
    </message>
    <message>
        <source>La raison reste dans le catalogue : aucun visiteur ne la lit, aucune copie remise ne la contient.</source>
        <translation>La raison reste dans le catalogue : aucun visiteur ne la lit, aucune copie remise ne la contient.</translation>
    </message>
    <message>
        <source>Un instant…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Noter et appliquer</source>
        <translation>Noter et appliquer</translation>
    </message>
</context>
<context>
    <name>StaffPair</name>
    <message>
        <source>Ce nom titre la page</source>
        <translation>Ce nom titre la page</translation>
    </message>
    <message>
        <source>Toucher pour garder ce nom</source>
        <translation>Toucher pour garder ce nom</translation>
    </message>
    <message>
        <source>%1 : %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>StaffPlaces</name>
    <message>
        <source>Retour aux fautes</source>
        <translation>Retour aux fautes</translation>
    </message>
</context>
<context>
    <name>StaffProgress</name>
    <message>
        <source>Reprendre</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Suspendre</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Abandonner</source>
        <translation>Abandonner</translation>
    </message>
</context>
<context>
    <name>StaffQuality</name>
    <message>
        <source>Fermer</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Qualité des notices</source>
        <translation>Qualité des notices</translation>
    </message>
    <message>
        <source>Ce qui manque au catalogue, et ce qui y est douteux.</source>
        <translation>Ce qui manque au catalogue, et ce qui y est douteux.</translation>
    </message>
    <message>
        <source>Tout le catalogue est relu. Fermer arrête la lecture ; rien n’est changé.</source>
        <translation>Tout le catalogue est relu. Fermer arrête la lecture ; rien n’est changé.</translation>
    </message>
    <message>
        <source>Recommencer</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Contrôles</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>Rien ne manque et rien n’est douteux.</source>
        <translation>Rien ne manque et rien n’est douteux.</translation>
    </message>
    <message>
        <source>Écrire le tableau (CSV)</source>
        <translation>Écrire le tableau (CSV)</translation>
    </message>
    <message>
        <source>Écrire le rapport (PDF)</source>
        <translation>Écrire le rapport (PDF)</translation>
    </message>
</context>
<context>
    <name>StaffSame</name>
    <message>
        <source>Fermer</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>La même personne ?</source>
        <translation>La même personne ?</translation>
    </message>
    <message>
        <source>À décider</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>Déjà décidées</source>
        <translation>Déjà décidées</translation>
    </message>
    <message>
        <source>Les notices sont comparées…</source>
        <translation>Les notices sont comparées…</translation>
    </message>
    <message>
        <source>Aucune paire n’attend : il n’y a pas d’autres notices qui se ressemblent assez.</source>
        <translation>Aucune paire n’attend : il n’y a pas d’autres notices qui se ressemblent assez.</translation>
    </message>
    <message>
        <source>Rien n’a encore été décidé.</source>
        <translation>Rien n’a encore été décidé.</translation>
    </message>
    <message>
        <source>Ce qui a été décidé</source>
        <translation>Ce qui a été décidé</translation>
    </message>
    <message>
        <source>Défaire</source>
        <translation>Défaire</translation>
    </message>
    <message>
        <source>C’est la même personne</source>
        <translation>C’est la même personne</translation>
    </message>
    <message>
        <source>Ce sont deux personnes</source>
        <translation>Ce sont deux personnes</translation>
    </message>
    <message>
        <source>Plus tard</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Mettre en ligne</source>
        <translation>Mettre en ligne</translation>
    </message>
</context>
<context>
    <name>StaffTasks</name>
    <message>
        <source>Autres tâches</source>
        <translation>Autres tâches</translation>
    </message>
    <message>
        <source>Retirer une notice tout de suite</source>
        <translation>Retirer une notice tout de suite</translation>
    </message>
    <message>
        <source>Pourquoi n’a-t-on pas trouvé ?</source>
        <translation>Pourquoi n’a-t-on pas trouvé ?</translation>
    </message>
    <message>
        <source>Qualité des notices</source>
        <translation>Qualité des notices</translation>
    </message>
    <message>
        <source>La même personne ?</source>
        <translation>La même personne ?</translation>
    </message>
    <message>
        <source>Oppositions</source>
        <translation>Oppositions</translation>
    </message>
    <message>
        <source>Remettre une copie</source>
        <translation>Remettre une copie</translation>
    </message>
</context>
<context>
    <name>StaffView</name>
    <message>
        <source>Réservé au personnel</source>
        <translation>Réservé au personnel</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>StaffWhy</name>
    <message>
        <source>Fermer</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Pourquoi n’a-t-on pas trouvé ?</source>
        <translation>Pourquoi n’a-t-on pas trouvé&#xa0;?</translation>
    </message>
    <message>
        <source>Ce que le visiteur a tapé</source>
        <translation>Ce que le visiteur a tapé</translation>
    </message>
    <message>
        <source>Les mêmes mots, les mêmes fautes</source>
        <translation>Les mêmes mots, les mêmes fautes</translation>
    </message>
    <message>
        <source>La notice qui aurait dû être trouvée</source>
        <translation>La notice qui aurait dû être trouvée</translation>
    </message>
    <message>
        <source>Sa cote, ou le nom</source>
        <translation>Sa cote, ou le nom</translation>
    </message>
    <message>
        <source>Un instant…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Rejouer la recherche</source>
        <translation>Rejouer la recherche</translation>
    </message>
</context>
<context>
    <name>StaffWhyAnswer</name>
    <message>
        <source>Tapez ce que le visiteur a tapé, puis la cote ou le nom de la notice. La recherche est rejouée pas à pas : ce qui a été lu, ce que la notice porte, ce qui la cache, sa place. Rien n’est changé.</source>
        <translation>Tapez ce que le visiteur a tapé, puis la cote ou le nom de la notice. La recherche est rejouée pas à pas&#xa0;: ce qui a été lu, ce que la notice porte, ce qui la cache, sa place. Rien n’est changé.</translation>
    </message>
    <message>
        <source>Ajouter « %1 » aux formes de son nom</source>
        <translation>Ajouter «&#xa0;%1&#xa0;» aux formes de son nom</translation>
    </message>
    <message>
        <source>Mettre en ligne</source>
        <translation>Mettre en ligne</translation>
    </message>
    <message>
        <source>Annuler : retirer cette forme</source>
        <translation>Annuler&#xa0;: retirer cette forme</translation>
    </message>
</context>
<context>
    <name>StaffWithhold</name>
    <message>
        <source>Retirer une notice tout de suite</source>
        <translation>Retirer une notice tout de suite</translation>
    </message>
    <message>
        <source>Écrivez sa cote. Elle disparaît de toutes les bornes en quelques instants, sans nouvelle mise en ligne.</source>
        <translation>Écrivez sa cote. Elle disparaît de toutes les bornes en quelques instants, sans nouvelle mise en ligne.</translation>
    </message>
    <message>
        <source>Cote</source>
        <translation>Cote</translation>
    </message>
    <message>
        <source>Retirer %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Ne rien retirer</source>
        <translation>Ne rien retirer</translation>
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
    <name>SuggestedRow</name>
    <message>
        <source>Pour continuer</source>
        <translation>Pour continuer</translation>
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
        <translation>
            <numerusform>%n mot de votre recherche sur cette page</numerusform>
            <numerusform>%n mots de votre recherche sur cette page</numerusform>
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
        <translation>
            <numerusform>%n étape</numerusform>
            <numerusform>%n étapes, dans l’ordre</numerusform>
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
    <name>ValuesView</name>
    <message>
        <source>Touchez ce que vous cherchez : plusieurs choix s’ajoutent.</source>
        <translation>Touchez ce que vous cherchez&#xa0;: plusieurs choix s’ajoutent.</translation>
    </message>
    <message numerus="yes">
        <source>Voir %Ln notice(s)</source>
        <translation>
            <numerusform>Voir %Ln notice</numerusform>
            <numerusform>Voir %Ln notices</numerusform>
        </translation>
    </message>
    <message>
        <source>Chercher dans la liste</source>
        <translation>Chercher dans la liste</translation>
    </message>
    <message>
        <source>Rien dans cette liste ne commence ainsi.</source>
        <translation>Rien dans cette liste ne commence ainsi.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dans cette liste</source>
        <translation>
            <numerusform>%Ln dans cette liste</numerusform>
            <numerusform>%Ln dans cette liste</numerusform>
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
        <source>Table lumineuse</source>
        <translation>Table lumineuse</translation>
    </message>
    <message>
        <source>Image abîmée : dites-le à l’équipe. La notice reste ouverte.</source>
        <translation>Image abîmée&#xa0;: dites-le à l’équipe. La notice reste ouverte.</translation>
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
    <name>WayChips</name>
    <message>
        <source>Façons de trouver</source>
        <translation>Façons de trouver</translation>
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
        <source>Bulletin de recherche pour l’archiviste</source>
        <translation>Bulletin de recherche pour l’archiviste</translation>
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
<context>
    <name>Why</name>
    <message>
        <source>« %1 » est maintenant une forme de %2.</source>
        <translation>«&#xa0;%1&#xa0;» est maintenant une forme de %2.</translation>
    </message>
    <message>
        <source>Aucune notice ne porte cette cote ni ces mots.</source>
        <translation>Aucune notice ne porte cette cote ni ces mots.</translation>
    </message>
    <message>
        <source>Laquelle aurait dû être trouvée ?</source>
        <translation>Laquelle aurait dû être trouvée&#xa0;?</translation>
    </message>
    <message>
        <source>On la trouve dès maintenant.</source>
        <translation>On la trouve dès maintenant.</translation>
    </message>
    <message>
        <source>D’autres changements attendent aussi : on la trouvera quand vous les mettrez tous en ligne.</source>
        <translation>D’autres changements attendent aussi&#xa0;: on la trouvera quand vous les mettrez tous en ligne.</translation>
    </message>
    <message>
        <source>On la trouvera après la prochaine mise en ligne.</source>
        <translation>On la trouvera après la prochaine mise en ligne.</translation>
    </message>
    <message>
        <source>La forme porte la date et le Centre de ressources comme source ; le journal vous nomme. %1</source>
        <translation>La forme porte la date et le Centre de ressources comme source&#xa0;; le journal vous nomme. %1</translation>
    </message>
    <message>
        <source>Elle est trouvée : place %1 sur %2.</source>
        <translation>Elle est trouvée&#xa0;: place %1 sur %2.</translation>
    </message>
    <message>
        <source>Elle n’est pas trouvée : il lui manque %1.</source>
        <translation>Elle n’est pas trouvée&#xa0;: il lui manque %1.</translation>
    </message>
    <message>
        <source>Elle porte tous ces mots, mais elle n’est pas montrée.</source>
        <translation>Elle porte tous ces mots, mais elle n’est pas montrée.</translation>
    </message>
    <message>
        <source>Elle porte tous ces mots et n’est pas trouvée : dites-le.</source>
        <translation>Elle porte tous ces mots et n’est pas trouvée&#xa0;: dites-le à votre technicien.</translation>
    </message>
    <message>
        <source>C’est une cote ou un numéro de la notice.</source>
        <translation>C’est une cote ou un numéro de la notice.</translation>
    </message>
    <message>
        <source>Lu aussi comme une cote : ce n’est pas la sienne.</source>
        <translation>Lu aussi comme une cote&#xa0;: ce n’est pas la sienne.</translation>
    </message>
    <message>
        <source>« %1 »</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Rien n’a été tapé : tout est montré.</source>
        <translation>Rien n’a été tapé&#xa0;: tout est montré.</translation>
    </message>
    <message>
        <source>Lu : %1.</source>
        <translation>Lu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Le dernier mot n’est qu’un début : une espace le termine.</source>
        <translation>Le dernier mot n’est qu’un début&#xa0;: une espace le termine.</translation>
    </message>
    <message>
        <source>%1 : elle ne le porte sous aucune forme.</source>
        <translation>%1&#xa0;: elle ne le porte sous aucune forme.</translation>
    </message>
    <message>
        <source>%1 : tel quel, dans %2.</source>
        <translation>%1&#xa0;: tel quel, dans %2.</translation>
    </message>
    <message>
        <source>%1 : dans une autre forme du nom.</source>
        <translation>%1&#xa0;: dans une autre forme du nom.</translation>
    </message>
    <message>
        <source>%1 : dans sa cote ou l’un de ses numéros.</source>
        <translation>%1&#xa0;: dans sa cote ou l’un de ses numéros.</translation>
    </message>
    <message>
        <source>%1 : tel quel, dans le nom.</source>
        <translation>%1&#xa0;: tel quel, dans le nom.</translation>
    </message>
    <message>
        <source>%1 : le début de « %2 », dans le nom.</source>
        <translation>%1&#xa0;: le début de «&#xa0;%2&#xa0;», dans le nom.</translation>
    </message>
    <message>
        <source>%1 : joint ou séparé, « %2 » dans le nom.</source>
        <translation>%1&#xa0;: joint ou séparé, «&#xa0;%2&#xa0;» dans le nom.</translation>
    </message>
    <message>
        <source>%1 : écrit ainsi par %3.</source>
        <translation>%1&#xa0;: écrit ainsi par %3.</translation>
    </message>
    <message>
        <source>%1 : une autre forme de « %2 ».</source>
        <translation>%1&#xa0;: une autre forme de «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1 : sous un autre nom de la même chose, « %2 ».</source>
        <translation>%1&#xa0;: sous un autre nom de la même chose, «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1 : une autre forme du mot, « %2 ».</source>
        <translation>%1&#xa0;: une autre forme du mot, «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1 : le même son que « %2 ».</source>
        <translation>%1&#xa0;: le même son que «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1 : « %2 » a pu être mal lu.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» a pu être mal lu.</translation>
    </message>
    <message>
        <source>%1 : à une ou deux lettres de « %2 ».</source>
        <translation>%1&#xa0;: à une ou deux lettres de «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>le titre</source>
        <translation>le titre</translation>
    </message>
    <message>
        <source>les personnes citées</source>
        <translation>les personnes citées</translation>
    </message>
    <message>
        <source>les lieux</source>
        <translation>les lieux</translation>
    </message>
    <message>
        <source>les sujets</source>
        <translation>les sujets</translation>
    </message>
    <message>
        <source>la description</source>
        <translation>la description</translation>
    </message>
    <message>
        <source>le texte des pages</source>
        <translation>le texte des pages</translation>
    </message>
    <message>
        <source>Rien ne la retire ni ne la ferme.</source>
        <translation>Rien ne la retire ni ne la ferme.</translation>
    </message>
    <message>
        <source>Fermée : seul son titre est cherché.</source>
        <translation>Fermée&#xa0;: seul son titre est cherché.</translation>
    </message>
    <message>
        <source>Peut-être vivante : seul le nom en tête est cherché.</source>
        <translation>Peut-être vivante&#xa0;: seul le nom en tête est cherché.</translation>
    </message>
    <message>
        <source>Retirée de toutes les bornes : personne ne la trouve.</source>
        <translation>Retirée de toutes les bornes&#xa0;: personne ne la trouve.</translation>
    </message>
    <message>
        <source>Fermée par ses droits : elle n’est dans aucune édition.</source>
        <translation>Fermée par ses droits&#xa0;: elle n’est dans aucune édition.</translation>
    </message>
    <message>
        <source>Elle n’est pas dans l’édition en ligne : mettez en ligne, ou un niveau est fermé.</source>
        <translation>Elle n’est pas dans l’édition en ligne&#xa0;: mettez en ligne&#xa0;; si elle manque encore, un niveau au-dessus est fermé.</translation>
    </message>
    <message>
        <source>Un filtre la cache, sauf : %1.</source>
        <translation>Un filtre la cache, sauf&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Cette recherche ne trouve rien.</source>
        <translation>Cette recherche ne trouve rien.</translation>
    </message>
    <message>
        <source>Elle n’est pas parmi les %1 réponses.</source>
        <translation>Elle n’est pas parmi les %1 réponses.</translation>
    </message>
    <message>
        <source>Place %1 sur %2 : il faut beaucoup faire défiler.</source>
        <translation>Place %1 sur %2&#xa0;: il faut beaucoup faire défiler.</translation>
    </message>
    <message>
        <source>Place %1 sur %2.</source>
        <translation>Place %1 sur %2.</translation>
    </message>
</context>
</TS>
