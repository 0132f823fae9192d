<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="fr_FR">
<context>
    <name>BasketList</name>
    <message>
        <source>Voir la feuille : %1</source>
        <translation>Blatt ansehen: %1</translation>
    </message>
    <message>
        <source>Retirer du panier : %1</source>
        <translation>Aus dem Korb nehmen: %1</translation>
    </message>
</context>
<context>
    <name>BasketView</name>
    <message>
        <source>Votre panier</source>
        <translation>Ihr Korb</translation>
    </message>
    <message>
        <source>Le panier est vide. Touchez le signe + d’une notice pour la garder.</source>
        <translation>Der Korb ist leer. Tippen Sie auf das + eines Eintrags, um ihn zu behalten.</translation>
    </message>
    <message>
        <source>Votre panier s’appelle %1</source>
        <translation>Ihr Korb heißt %1</translation>
    </message>
    <message>
        <source>Ce signe est au pied de chacune de vos feuilles : vous les reconnaîtrez dans le bac. Il ne porte pas votre nom et s’efface avec votre visite.</source>
        <translation>Dieses Zeichen steht am Fuß jedes Ihrer Blätter: So erkennen Sie sie im Fach. Es trägt Ihren Namen nicht und wird mit Ihrem Besuch gelöscht.</translation>
    </message>
    <message>
        <source>Chercher</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Vider le panier</source>
        <translation>Korb leeren</translation>
    </message>
    <message>
        <source>J’ai fini</source>
        <translation>Ich bin fertig</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Outils</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Accueil</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Écran bas</source>
        <translation>Bild tiefer</translation>
    </message>
    <message>
        <source>Texte et confort</source>
        <translation>Schrift und Komfort</translation>
    </message>
    <message>
        <source>Contraste</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Langue : %1</source>
        <translation>Sprache: %1</translation>
    </message>
    <message>
        <source>Panier</source>
        <translation>Korb</translation>
    </message>
</context>
<context>
    <name>BrowseView</name>
    <message>
        <source>Cette liste est vide pour l’instant.</source>
        <translation>Diese Liste ist zurzeit leer.</translation>
    </message>
</context>
<context>
    <name>ColumnWords</name>
    <message>
        <source>Laisser de côté</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Note, sous son propre titre</source>
        <translation>Notiz, unter eigener Überschrift</translation>
    </message>
    <message>
        <source>Cote ou numéro</source>
        <translation>Signatur oder Nummer</translation>
    </message>
    <message>
        <source>Titre</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Cote du niveau au-dessus</source>
        <translation>Signatur der Ebene darüber</translation>
    </message>
    <message>
        <source>Niveau</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Date de début</source>
        <translation>Anfangsdatum</translation>
    </message>
    <message>
        <source>Date de fin</source>
        <translation>Enddatum</translation>
    </message>
    <message>
        <source>Producteur ou auteur</source>
        <translation>Urheber oder Verfasser</translation>
    </message>
    <message>
        <source>Texte</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Nature (nos mots)</source>
        <translation>Art (unsere Wörter)</translation>
    </message>
    <message>
        <source>Nature (leurs mots)</source>
        <translation>Art (ihre Wörter)</translation>
    </message>
    <message>
        <source>Importance, format</source>
        <translation>Umfang, Format</translation>
    </message>
    <message>
        <source>Langue</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Personnes citées</source>
        <translation>Genannte Personen</translation>
    </message>
    <message>
        <source>Organismes</source>
        <translation>Körperschaften</translation>
    </message>
    <message>
        <source>Lieux</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Sujets</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Droits (nos mots)</source>
        <translation>Rechte (unsere Wörter)</translation>
    </message>
    <message>
        <source>Conditions d’accès</source>
        <translation>Zugangsbedingungen</translation>
    </message>
    <message>
        <source>Conditions de reproduction</source>
        <translation>Reproduktionsbedingungen</translation>
    </message>
    <message>
        <source>Documents en rapport</source>
        <translation>Verwandte Unterlagen</translation>
    </message>
    <message>
        <source>Éditeur</source>
        <translation>Verlag</translation>
    </message>
    <message>
        <source>Autre code, adresse</source>
        <translation>Weiterer Code, Adresse</translation>
    </message>
    <message>
        <source>Fichiers d’images</source>
        <translation>Bilddateien</translation>
    </message>
    <message>
        <source>Matière</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Technique</source>
        <translation>Technik</translation>
    </message>
    <message>
        <source>Hauteur</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Largeur</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Inscription</source>
        <translation>Inschrift</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Mode d’acquisition</source>
        <translation>Erwerbungsart</translation>
    </message>
    <message>
        <source>Emplacement</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Nom de famille</source>
        <translation>Familienname</translation>
    </message>
    <message>
        <source>Prénoms</source>
        <translation>Vornamen</translation>
    </message>
    <message>
        <source>Variantes du nom</source>
        <translation>Namensvarianten</translation>
    </message>
    <message>
        <source>Autres noms de famille</source>
        <translation>Weitere Familiennamen</translation>
    </message>
    <message>
        <source>Autres prénoms</source>
        <translation>Weitere Vornamen</translation>
    </message>
    <message>
        <source>Pseudonymes</source>
        <translation>Decknamen</translation>
    </message>
    <message>
        <source>Sexe</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Date de naissance</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Année de naissance</source>
        <translation>Geburtsjahr</translation>
    </message>
    <message>
        <source>Lieu de naissance</source>
        <translation>Geburtsort</translation>
    </message>
    <message>
        <source>Date de décès</source>
        <translation>Sterbedatum</translation>
    </message>
    <message>
        <source>Année de décès</source>
        <translation>Sterbejahr</translation>
    </message>
    <message>
        <source>Lieu de décès</source>
        <translation>Sterbeort</translation>
    </message>
    <message>
        <source>Domicile</source>
        <translation>Wohnort</translation>
    </message>
    <message>
        <source>Commune du domicile</source>
        <translation>Wohngemeinde</translation>
    </message>
    <message>
        <source>Métier</source>
        <translation>Beruf</translation>
    </message>
    <message>
        <source>Matricule</source>
        <translation>Häftlingsnummer</translation>
    </message>
    <message>
        <source>Parcours</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Devenir</source>
        <translation>Schicksal</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Listes</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Réseau, appartenance</source>
        <translation>Netz, Zugehörigkeit</translation>
    </message>
    <message>
        <source>Nationalité</source>
        <translation>Staatsangehörigkeit</translation>
    </message>
    <message>
        <source>Des documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Des personnes</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Des objets</source>
        <translation>Gegenstände</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Un instant…</source>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>Choisissez la colonne qui porte la cote ou le numéro.</source>
        <translation>Wählen Sie die Spalte mit der Signatur oder Nummer.</translation>
    </message>
    <message>
        <source>Ce choix vaudra pour tous les tableaux qui ont les mêmes titres.</source>
        <translation>Diese Wahl gilt für alle Tabellen mit denselben Überschriften.</translation>
    </message>
</context>
<context>
    <name>ComfortPanel</name>
    <message>
        <source>Texte et confort</source>
        <translation>Schrift und Komfort</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Texte normal</source>
        <translation>Normale Schrift</translation>
    </message>
    <message>
        <source>Grand</source>
        <translation>Groß</translation>
    </message>
    <message>
        <source>Très grand</source>
        <translation>Sehr groß</translation>
    </message>
    <message>
        <source>Contraste</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Noir sur blanc, traits épais.</source>
        <translation>Schwarz auf Weiß, kräftige Linien.</translation>
    </message>
    <message>
        <source>Écran bas</source>
        <translation>Bild tiefer</translation>
    </message>
    <message>
        <source>Ce qui se touche descend à portée de main.</source>
        <translation>Was man berührt, rückt in Reichweite.</translation>
    </message>
    <message>
        <source>Sans mouvement</source>
        <translation>Ohne Bewegung</translation>
    </message>
    <message>
        <source>Rien ne glisse, rien ne se fond.</source>
        <translation>Nichts gleitet, nichts blendet über.</translation>
    </message>
    <message>
        <source>Main gauche</source>
        <translation>Linke Hand</translation>
    </message>
    <message>
        <source>Le clavier et les outils passent de l’autre côté.</source>
        <translation>Tastatur und Werkzeuge wechseln die Seite.</translation>
    </message>
    <message>
        <source>Vos choix s’effacent à la fin de votre visite.</source>
        <translation>Ihre Auswahl wird am Ende des Besuchs gelöscht.</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>Elle contient tout : notices fermées, oppositions, personnes peut-être vivantes. Gardez-la comme l’archive elle-même ; ne la donnez à personne.</source>
        <translation>Sie enthält alles: gesperrte Einträge, Einwände, Personen, die vielleicht noch leben. Bewahren Sie sie wie das Archiv selbst auf; geben Sie sie niemandem.</translation>
    </message>
    <message>
        <source>Seulement ce qui peut sortir aujourd’hui : ni notices fermées, ni personnes peut-être vivantes.</source>
        <translation>Nur was heute hinausdarf: keine gesperrten Einträge, niemand, der vielleicht noch lebt.</translation>
    </message>
    <message>
        <source>Les notices sont lues…</source>
        <translation>Die Einträge werden gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fichier(s) écrit(s)</source>
        <translation>
            <numerusform>%Ln Datei geschrieben</numerusform>
            <numerusform>%Ln Dateien geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notice(s)</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fichier(s)</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Abandonné : il n’en reste rien.</source>
        <translation>Abgebrochen: Es ist nichts davon geblieben.</translation>
    </message>
    <message>
        <source>Copie complète (JSON)</source>
        <translation>Vollständige Kopie (JSON)</translation>
    </message>
    <message>
        <source>Inventaires, pour un portail d’archives</source>
        <translation>Findbücher, für ein Archivportal</translation>
    </message>
    <message>
        <source>Inventaires, pour un logiciel d’archives récent</source>
        <translation>Findbücher, für neuere Archivsoftware</translation>
    </message>
    <message>
        <source>Notices de personnes, familles et organismes</source>
        <translation>Einträge zu Personen, Familien und Körperschaften</translation>
    </message>
    <message>
        <source>Un tableau, pour un tableur ou une bibliothèque</source>
        <translation>Eine Tabelle, für Tabellenprogramm oder Bibliothek</translation>
    </message>
    <message>
        <source>Images et vues, pour un site web</source>
        <translation>Bilder Seite für Seite, für eine Website</translation>
    </message>
    <message>
        <source>Références, pour Zotero ou EndNote</source>
        <translation>Literaturangaben, für Zotero oder EndNote</translation>
    </message>
    <message>
        <source>Références, pour LaTeX</source>
        <translation>Literaturangaben, für LaTeX</translation>
    </message>
    <message>
        <source>Toutes les notices, à reprendre telles quelles</source>
        <translation>Alle Einträge, um sie so wieder einzulesen</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message numerus="yes">
        <source>%n seconde(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Êtes-vous encore là ?</source>
        <translation>Sind Sie noch da?</translation>
    </message>
    <message>
        <source>Sans réponse, votre recherche et votre panier sont effacés pour la personne suivante.</source>
        <translation>Ohne Antwort werden Ihre Suche und Ihr Korb für die nächste Person gelöscht.</translation>
    </message>
    <message>
        <source>Je continue</source>
        <translation>Ich mache weiter</translation>
    </message>
    <message>
        <source>J’ai fini</source>
        <translation>Ich bin fertig</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n mois</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pièce(s)</source>
        <translation>
            <numerusform>%n Stück</numerusform>
            <numerusform>%n Stücke</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feuille(s)</source>
        <translation>
            <numerusform>%n Blatt</numerusform>
            <numerusform>%n Blätter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>et %n autre(s)</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CreditsView</name>
    <message>
        <source>Avec eux</source>
        <translation>Mit ihrer Hilfe</translation>
    </message>
    <message>
        <source>Ce que vous voyez ici existe aussi grâce à des entreprises, des fondations et des lecteurs.</source>
        <translation>Was Sie hier sehen, gibt es auch dank Unternehmen, Stiftungen und Leserinnen und Lesern.</translation>
    </message>
    <message>
        <source>Les mécènes ne voient ni vos recherches ni votre panier.</source>
        <translation>Förderer sehen weder Ihre Suchen noch Ihren Korb.</translation>
    </message>
    <message>
        <source>Caractères Newsreader (Production Type) et Source Sans 3 (Adobe), licence SIL Open Font. Cartes Natural Earth, domaine public. Logiciel Qt sous licence LGPL 3, et d’autres bibliothèques libres : l’accueil a la liste et le texte des licences.</source>
        <translation>Schriften Newsreader (Production Type) und Source Sans 3 (Adobe), SIL Open Font License. Karten Natural Earth, gemeinfrei. Qt-Software unter der LGPL 3 und weitere freie Bibliotheken: Der Empfang hat die Liste und die Lizenztexte.</translation>
    </message>
</context>
<context>
    <name>DisputePanel</name>
    <message>
        <source>%1 : les documents diffèrent. Nous les montrons tous.</source>
        <translation>%1: Die Dokumente weichen voneinander ab. Wir zeigen alle.</translation>
    </message>
    <message>
        <source>retenu dans le parcours</source>
        <translation>im Weg übernommen</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>page %1 sur %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Indice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Cote</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Autres cotes</source>
        <translation>Weitere Signaturen</translation>
    </message>
    <message>
        <source>Producteur</source>
        <translation>Provenienz</translation>
    </message>
    <message>
        <source>Personnes</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Organismes</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Lieux</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Sujets</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Langues</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>français</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>allemand</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>anglais</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>néerlandais</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>polonais</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>russe</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>italien</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>espagnol</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>latin</source>
        <translation>Latein</translation>
    </message>
    <message>
        <source>tchèque</source>
        <translation>Tschechisch</translation>
    </message>
    <message>
        <source>hongrois</source>
        <translation>Ungarisch</translation>
    </message>
    <message>
        <source>ukrainien</source>
        <translation>Ukrainisch</translation>
    </message>
    <message>
        <source>yiddish</source>
        <translation>Jiddisch</translation>
    </message>
</context>
<context>
    <name>DocumentText</name>
    <message>
        <source>Demandez à l’archiviste : une dérogation est parfois possible, et la cote suffit pour en parler.</source>
        <translation>Fragen Sie die Archivarin oder den Archivar: Eine Ausnahme ist manchmal möglich, die Signatur genügt.</translation>
    </message>
    <message>
        <source>Droits</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Replier</source>
        <translation>Einklappen</translation>
    </message>
    <message>
        <source>Tout lire</source>
        <translation>Alles lesen</translation>
    </message>
</context>
<context>
    <name>Dome</name>
    <message>
        <source>La voûte des noms : un point, une personne</source>
        <translation>Das Gewölbe der Namen: ein Punkt, ein Mensch</translation>
    </message>
</context>
<context>
    <name>FacetPanel</name>
    <message>
        <source>Filtres</source>
        <translation>Filter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln notice(s)</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Années</source>
        <translation>Jahre</translation>
    </message>
</context>
<context>
    <name>HandedBack</name>
    <message numerus="yes">
        <source>Rendre le(s) %n tableau(x) avec ses (leurs) fautes en couleur</source>
        <translation>
            <numerusform>Tabelle zurückgeben, Fehler farbig</numerusform>
            <numerusform>%n Tabellen zurückgeben, Fehler farbig</numerusform>
        </translation>
    </message>
    <message>
        <source>Dans le dossier « %1 », prêt à renvoyer :</source>
        <translation>Im Ordner „%1“, bereit zum Zurückschicken:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ligne(s) fautive(s)</source>
        <translation>
            <numerusform>%Ln fehlerhafte Zeile</numerusform>
            <numerusform>%Ln fehlerhafte Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>sur %1</source>
        <translation>von %1</translation>
    </message>
</context>
<context>
    <name>HintRow</name>
    <message>
        <source>Vos recherches</source>
        <translation>Ihre Suchen</translation>
    </message>
    <message>
        <source>Par exemple</source>
        <translation>Zum Beispiel</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message numerus="yes">
        <source>%Ln nom(s)</source>
        <translation>
            <numerusform>%Ln Name</numerusform>
            <numerusform>%Ln Namen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pièce(s)</source>
        <translation>
            <numerusform>%Ln Stück</numerusform>
            <numerusform>%Ln Stücke</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln étape(s)</source>
        <translation>
            <numerusform>%Ln Etappe</numerusform>
            <numerusform>%Ln Etappen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dossier(s)</source>
        <translation>
            <numerusform>%Ln Dossier</numerusform>
            <numerusform>%Ln Dossiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomeView</name>
    <message>
        <source>Avec eux</source>
        <translation>Mit ihrer Hilfe</translation>
    </message>
    <message>
        <source>Chaque point est une personne. Écrivez un nom : sa place s’éclaire.</source>
        <translation>Jeder Punkt ist ein Mensch. Schreiben Sie einen Namen: Sein Platz leuchtet auf.</translation>
    </message>
    <message>
        <source>Que cherchez-vous ?</source>
        <translation>Wonach suchen Sie?</translation>
    </message>
    <message>
        <source>Par exemple</source>
        <translation>Zum Beispiel</translation>
    </message>
</context>
<context>
    <name>KeyCap</name>
    <message>
        <source>espace</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>Réduire</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Effacer une lettre</source>
        <translation>Einen Buchstaben löschen</translation>
    </message>
</context>
<context>
    <name>KeyPad</name>
    <message>
        <source>Clavier</source>
        <translation>Tastatur</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Lieux</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Thèmes</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Les lieux les plus cités</source>
        <translation>Am häufigsten genannte Orte</translation>
    </message>
    <message>
        <source>Les thèmes les plus cités</source>
        <translation>Am häufigsten genannte Themen</translation>
    </message>
    <message>
        <source>Ce jour-là</source>
        <translation>An diesem Tag</translation>
    </message>
    <message>
        <source>les plus cités</source>
        <translation>am häufigsten genannt</translation>
    </message>
    <message>
        <source>Personnes</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Documents et photographies</source>
        <translation>Dokumente und Fotografien</translation>
    </message>
    <message>
        <source>Parcours guidés</source>
        <translation>Geführte Rundgänge</translation>
    </message>
    <message>
        <source>Espace et planétarium</source>
        <translation>Weltraum und Planetarium</translation>
    </message>
    <message>
        <source>Pour les classes</source>
        <translation>Für Schulklassen</translation>
    </message>
    <message>
        <source>Fonds</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Photographie</source>
        <translation>Fotografie</translation>
    </message>
    <message>
        <source>Plan ou carte</source>
        <translation>Plan oder Karte</translation>
    </message>
    <message>
        <source>Affiche</source>
        <translation>Plakat</translation>
    </message>
    <message>
        <source>Dessin</source>
        <translation>Zeichnung</translation>
    </message>
    <message>
        <source>Objet</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Anlage</translation>
    </message>
    <message>
        <source>Espace</source>
        <translation>Weltraum</translation>
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
        <translation>Person</translation>
    </message>
    <message>
        <source>Tout</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Fonds</source>
        <comment>plusieurs</comment>
        <translation>Bestände</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Photographies</source>
        <translation>Fotografien</translation>
    </message>
    <message>
        <source>Plans et cartes</source>
        <translation>Pläne und Karten</translation>
    </message>
    <message>
        <source>Affiches</source>
        <translation>Plakate</translation>
    </message>
    <message>
        <source>Dessins</source>
        <translation>Zeichnungen</translation>
    </message>
    <message>
        <source>Objets</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Anlagen</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Étapes</source>
        <translation>Etappen</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Lieu</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Sujet</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Personne citée</source>
        <translation>Genannte Person</translation>
    </message>
    <message>
        <source>Décennie</source>
        <translation>Jahrzehnt</translation>
    </message>
    <message>
        <source>Année</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Langue du document</source>
        <translation>Sprache des Dokuments</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>Avec image</source>
        <translation>Mit Bild</translation>
    </message>
    <message>
        <source>Camp</source>
        <translation>Lager</translation>
    </message>
    <message>
        <source>Destin</source>
        <translation>Schicksal</translation>
    </message>
    <message>
        <source>Sexe</source>
        <translation>Geschlecht</translation>
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
        <translation>Gefunden über</translation>
    </message>
    <message>
        <source>Dates d’existence</source>
        <translation>Bestehen</translation>
    </message>
    <message>
        <source>Fonctions</source>
        <translation>Funktionen</translation>
    </message>
    <message>
        <source>Lieu d’activité</source>
        <translation>Wirkungsort</translation>
    </message>
    <message>
        <source>Événement</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Transcription</source>
        <translation>Transkription</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Veröffentlichung</translation>
    </message>
    <message>
        <source>Édition</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Collection éditoriale</source>
        <translation>Schriftenreihe</translation>
    </message>
    <message>
        <source>Sommaire</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>En ligne</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>Lieu de conservation</source>
        <translation>Aufbewahrungsort</translation>
    </message>
    <message>
        <source>Origine</source>
        <translation>Entstehung</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Domaine public</source>
        <translation>Gemeinfrei</translation>
    </message>
    <message>
        <source>Sans droits d’auteur</source>
        <translation>Kein Urheberrechtsschutz</translation>
    </message>
    <message>
        <source>Protégé par le droit d’auteur</source>
        <translation>Urheberrechtlich geschützt</translation>
    </message>
    <message>
        <source>Adoption</source>
        <translation>Adoption</translation>
    </message>
    <message>
        <source>Annulation du mariage</source>
        <translation>Annullierung der Ehe</translation>
    </message>
    <message>
        <source>Publication des bans</source>
        <translation>Aufgebot</translation>
    </message>
    <message>
        <source>Baptême</source>
        <translation>Taufe</translation>
    </message>
    <message>
        <source>Inhumation</source>
        <translation>Begräbnis</translation>
    </message>
    <message>
        <source>Recensement</source>
        <translation>Volkszählung</translation>
    </message>
    <message>
        <source>Crémation</source>
        <translation>Einäscherung</translation>
    </message>
    <message>
        <source>Divorce</source>
        <translation>Scheidung</translation>
    </message>
    <message>
        <source>Demande de divorce</source>
        <translation>Scheidungsantrag</translation>
    </message>
    <message>
        <source>Études</source>
        <translation>Ausbildung</translation>
    </message>
    <message>
        <source>Émigration</source>
        <translation>Auswanderung</translation>
    </message>
    <message>
        <source>Fiançailles</source>
        <translation>Verlobung</translation>
    </message>
    <message>
        <source>Diplôme</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>Immigration</source>
        <translation>Einwanderung</translation>
    </message>
    <message>
        <source>Statut juridique</source>
        <translation>Rechtsform</translation>
    </message>
    <message>
        <source>Textes de référence</source>
        <translation>Rechtsgrundlage</translation>
    </message>
    <message>
        <source>Mariage</source>
        <translation>Heirat</translation>
    </message>
    <message>
        <source>Contrat de mariage</source>
        <translation>Ehevertrag</translation>
    </message>
    <message>
        <source>Licence de mariage</source>
        <translation>Heiratserlaubnis</translation>
    </message>
    <message>
        <source>Convention matrimoniale</source>
        <translation>Ehegüterregelung</translation>
    </message>
    <message>
        <source>Service militaire</source>
        <translation>Militärdienst</translation>
    </message>
    <message>
        <source>Naturalisation</source>
        <translation>Einbürgerung</translation>
    </message>
    <message>
        <source>Homologation du testament</source>
        <translation>Testamentseröffnung</translation>
    </message>
    <message>
        <source>Retraite</source>
        <translation>Ruhestand</translation>
    </message>
    <message>
        <source>Titre</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Testament</source>
        <translation>Testament</translation>
    </message>
    <message>
        <source>Destinataire</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Lieu d’expédition</source>
        <translation>Absendeort</translation>
    </message>
    <message>
        <source>Lieu de réception</source>
        <translation>Empfangsort</translation>
    </message>
    <message>
        <source>Image difficile</source>
        <translation>Belastendes Bild</translation>
    </message>
    <message>
        <source>librement communicable</source>
        <translation>frei zugänglich</translation>
    </message>
    <message>
        <source>consultable sur place</source>
        <translation>vor Ort einsehbar</translation>
    </message>
    <message>
        <source>auteur inconnu</source>
        <translation>Urheber unbekannt</translation>
    </message>
    <message>
        <source>titre seul</source>
        <translation>nur Titel</translation>
    </message>
    <message>
        <source>pas encore communicable</source>
        <translation>noch nicht zugänglich</translation>
    </message>
    <message>
        <source>oui</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>non</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>la cote demandée</source>
        <translation>die gesuchte Signatur</translation>
    </message>
    <message>
        <source>écrit « %1 » ailleurs</source>
        <translation>anderswo „%1“ geschrieben</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>autre forme du mot : %1</source>
        <translation>andere Form des Wortes: %1</translation>
    </message>
    <message>
        <source>se prononce presque de même</source>
        <translation>klingt fast gleich</translation>
    </message>
    <message>
        <source>écrit « %1 »</source>
        <translation>geschrieben „%1“</translation>
    </message>
    <message>
        <source>autre forme de %1</source>
        <translation>andere Form von %1</translation>
    </message>
    <message>
        <source>même son que %1</source>
        <translation>klingt wie %1</translation>
    </message>
    <message>
        <source>%1 a pu être lu %2</source>
        <translation>%1 wurde vielleicht als %2 gelesen</translation>
    </message>
    <message>
        <source>une lettre a pu être mal lue</source>
        <translation>ein Buchstabe wurde vielleicht falsch gelesen</translation>
    </message>
    <message>
        <source>s’écrit presque de même</source>
        <translation>schreibt sich fast so</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Cote</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Comme saisi</source>
        <translation>Wie getippt</translation>
    </message>
    <message>
        <source>Écrit autrement</source>
        <translation>Anders geschrieben</translation>
    </message>
    <message>
        <source>Autre forme du nom</source>
        <translation>Andere Namensform</translation>
    </message>
    <message>
        <source>Autre appellation</source>
        <translation>Andere Bezeichnung</translation>
    </message>
    <message>
        <source>Autre forme du mot</source>
        <translation>Andere Form des Wortes</translation>
    </message>
    <message>
        <source>Même son</source>
        <translation>Gleicher Klang</translation>
    </message>
    <message>
        <source>Lecture possible</source>
        <translation>Mögliche Lesart</translation>
    </message>
    <message>
        <source>Orthographe voisine</source>
        <translation>Ähnliche Schreibweise</translation>
    </message>
    <message>
        <source>Naissance</source>
        <translation>Geburt</translation>
    </message>
    <message>
        <source>Nationalité</source>
        <translation>Staatsangehörigkeit</translation>
    </message>
    <message>
        <source>Domicile</source>
        <translation>Wohnort</translation>
    </message>
    <message>
        <source>Métier</source>
        <translation>Beruf</translation>
    </message>
    <message>
        <source>Appartenance</source>
        <translation>Zugehörigkeit</translation>
    </message>
    <message>
        <source>Matricule</source>
        <translation>Häftlingsnummer</translation>
    </message>
    <message>
        <source>Décès</source>
        <translation>Tod</translation>
    </message>
    <message>
        <source>Histoire</source>
        <translation>Geschichte</translation>
    </message>
    <message>
        <source>Historique de la conservation</source>
        <translation>Überlieferungsgeschichte</translation>
    </message>
    <message>
        <source>Entrée dans les fonds</source>
        <translation>Erwerbung</translation>
    </message>
    <message>
        <source>Présentation du contenu</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Classement</source>
        <translation>Ordnung</translation>
    </message>
    <message>
        <source>Conditions d’accès</source>
        <translation>Zugangsbestimmungen</translation>
    </message>
    <message>
        <source>Conditions de reproduction</source>
        <translation>Reproduktionsbestimmungen</translation>
    </message>
    <message>
        <source>État matériel</source>
        <translation>Materieller Zustand</translation>
    </message>
    <message>
        <source>Instrument de recherche</source>
        <translation>Findmittel</translation>
    </message>
    <message>
        <source>Lieu des originaux</source>
        <translation>Ort der Originale</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>Documents en rapport</source>
        <translation>Verwandte Unterlagen</translation>
    </message>
    <message>
        <source>Bibliographie</source>
        <translation>Literatur</translation>
    </message>
    <message>
        <source>Pour citer</source>
        <translation>Zitieren</translation>
    </message>
    <message>
        <source>Résumé</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Pas encore communicable. Demandez à l’archiviste.</source>
        <translation>Noch nicht zugänglich. Fragen Sie den Archivar.</translation>
    </message>
    <message>
        <source>lu page %1</source>
        <translation>auf Seite %1 gelesen</translation>
    </message>
    <message>
        <source>Sans titre</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Sans : %1</source>
        <translation>Ohne: %1</translation>
    </message>
    <message>
        <source>Parcours</source>
        <translation>Rundgang</translation>
    </message>
    <message>
        <source>Toute la liste</source>
        <translation>Die ganze Liste</translation>
    </message>
</context>
<context>
    <name>Namesakes</name>
    <message>
        <source>naissance en %1</source>
        <translation>geboren %1</translation>
    </message>
    <message>
        <source>matricule %1</source>
        <translation>Häftlingsnummer %1</translation>
    </message>
    <message>
        <source>naissance : %1</source>
        <translation>geboren %1</translation>
    </message>
</context>
<context>
    <name>NothingPanel</name>
    <message>
        <source>Vous avez écarté des façons de trouver : touchez-les pour les remettre.</source>
        <translation>Sie haben Arten des Findens abgewählt: Berühren Sie sie, um sie zurückzuholen.</translation>
    </message>
    <message>
        <source>Aucune notice ne porte exactement ces mots.</source>
        <translation>Kein Eintrag enthält genau diese Wörter.</translation>
    </message>
    <message>
        <source>Rien ne porte ces mots dans nos fonds numérisés.</source>
        <translation>Nichts in unseren digitalisierten Beständen enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Les listes ont souvent été tapées à l’oreille. Voici ce qui se prononce ou s’écrit presque de même :</source>
        <translation>Listen wurden oft nach Gehör getippt. Das klingt fast gleich oder schreibt sich fast so:</translation>
    </message>
    <message>
        <source>Vouliez-vous dire : %1 ?</source>
        <translation>Meinten Sie: %1?</translation>
    </message>
    <message>
        <source>Nous avons essayé les mots tels quels, leurs débuts, les graphies voisines et ce qui se prononce de même.</source>
        <translation>Wir haben die Wörter selbst versucht, ihre Anfänge, ähnliche Schreibweisen und gleich Klingendes.</translation>
    </message>
</context>
<context>
    <name>Objections</name>
    <message>
        <source>Un instant…</source>
        <translation>Einen Augenblick…</translation>
    </message>
    <message>
        <source>Aucune opposition en cours. Une personne, ou ses héritiers, peut demander qu’une notice ne soit plus montrée : notez-le ici.</source>
        <translation>Es besteht kein Einwand. Eine Person oder ihre Erben können verlangen, dass ein Eintrag nicht mehr gezeigt wird: Vermerken Sie es hier.</translation>
    </message>
    <message numerus="yes">
        <source>%n opposition(s) en cours</source>
        <translation>
            <numerusform>%n Einwand besteht</numerusform>
            <numerusform>%n Einwände bestehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Elle disparaît de toutes les bornes en quelques instants, avec ce qui est au-dessous d’elle, et aucune mise en ligne ne la montre plus.</source>
        <translation>Er verschwindet in wenigen Augenblicken von allen Stationen, mit allem, was darunter liegt, und keine Veröffentlichung zeigt ihn mehr.</translation>
    </message>
    <message>
        <source>Elle reste à l’écran. Le reste vaut à partir de la prochaine mise en ligne.</source>
        <translation>Er bleibt auf dem Bildschirm. Das Übrige gilt ab der nächsten Veröffentlichung.</translation>
    </message>
    <message>
        <source>L’opposition à %1 est levée. Si la notice n’est pas en ligne, elle le sera après « Mettre en ligne ».</source>
        <translation>Der Einwand gegen %1 ist aufgehoben. Ist der Eintrag nicht zu sehen, dann nach „Veröffentlichen“.</translation>
    </message>
    <message>
        <source>L’opposition est gardée. Elle vaut après « Mettre en ligne ».</source>
        <translation>Der Einwand ist vermerkt. Er gilt nach „Veröffentlichen“.</translation>
    </message>
    <message>
        <source>L’opposition est gardée. Aucune notice en ligne ne porte cette cote : vérifiez-la.</source>
        <translation>Der Einwand ist vermerkt. Kein gezeigter Eintrag trägt diese Signatur: Prüfen Sie sie.</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) cachée(s) sur toutes les bornes.</source>
        <translation>
            <numerusform>%n Eintrag auf allen Stationen verborgen.</numerusform>
            <numerusform>%n Einträge auf allen Stationen verborgen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tout</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>La montrer à l’écran</source>
        <translation>Zeigen am Bildschirm</translation>
    </message>
    <message>
        <source>L’agrandir</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Imprimer la notice</source>
        <translation>Den Eintrag drucken</translation>
    </message>
    <message>
        <source>Imprimer l’image</source>
        <translation>Das Bild drucken</translation>
    </message>
    <message>
        <source>Le code QR</source>
        <translation>Der QR-Code</translation>
    </message>
    <message>
        <source>Les copies remises</source>
        <translation>Die ausgehändigten Kopien</translation>
    </message>
</context>
<context>
    <name>PageStrip</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
</context>
<context>
    <name>Path</name>
    <message>
        <source>date inconnue</source>
        <translation>Datum unbekannt</translation>
    </message>
    <message>
        <source>Une autre source dit : %1</source>
        <translation>Eine andere Quelle sagt: %1</translation>
    </message>
    <message>
        <source>Ce lieu n’est pas placé sur la carte.</source>
        <translation>Dieser Ort ist nicht auf der Karte verzeichnet.</translation>
    </message>
    <message>
        <source>Lieu placé à %1 km près.</source>
        <translation>Ort auf %1 km genau.</translation>
    </message>
    <message>
        <source>Bruxelles</source>
        <translation>Brüssel</translation>
    </message>
    <message>
        <source>Londres</source>
        <translation>London</translation>
    </message>
    <message>
        <source>Cologne</source>
        <translation>Köln</translation>
    </message>
    <message>
        <source>Prague</source>
        <translation>Prag</translation>
    </message>
</context>
<context>
    <name>PathChart</name>
    <message>
        <source>Étape %1, %2</source>
        <translation>Station %1, %2</translation>
    </message>
    <message>
        <source>sans frontières : elles ont changé</source>
        <translation>ohne Grenzen: sie haben sich geändert</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>Les sources ne s’accordent pas</source>
        <translation>Die Quellen stimmen nicht überein</translation>
    </message>
    <message>
        <source>né(e) : %1</source>
        <translation>geboren: %1</translation>
    </message>
</context>
<context>
    <name>PersonHead</name>
    <message>
        <source>Replier</source>
        <translation>Einklappen</translation>
    </message>
    <message>
        <source>Tout lire</source>
        <translation>Alles lesen</translation>
    </message>
</context>
<context>
    <name>PersonText</name>
    <message>
        <source>Une notice réduite à un nom</source>
        <translation>Ein Eintrag, auf den Namen beschränkt</translation>
    </message>
    <message>
        <source>Autres formes du nom</source>
        <translation>Andere Namensformen</translation>
    </message>
    <message>
        <source>L’essentiel</source>
        <translation>Das Wesentliche</translation>
    </message>
    <message>
        <source>Figure dans</source>
        <translation>Verzeichnet in</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
</context>
<context>
    <name>PieceOnTable</name>
    <message>
        <source>Voir de près</source>
        <translation>Näher ansehen</translation>
    </message>
    <message>
        <source>Elle n’apparaît ni dans les listes, ni au repos. Souhaitez-vous la voir ?</source>
        <translation>Es erscheint weder in Listen noch im Ruhezustand. Möchten Sie es sehen?</translation>
    </message>
    <message>
        <source>La regarder</source>
        <translation>Ansehen</translation>
    </message>
</context>
<context>
    <name>Pin</name>
    <message numerus="yes">
        <source>Trop d’essais : attendez encore %n minute(s).</source>
        <translation>
            <numerusform>Zu viele Versuche: Warten Sie noch %n Minute.</numerusform>
            <numerusform>Zu viele Versuche: Warten Sie noch %n Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cette borne n’a pas de côté personnel.</source>
        <translation>Diese Station hat keinen Personalbereich.</translation>
    </message>
    <message>
        <source>La vérification n’a pas abouti. Réessayez.</source>
        <translation>Die Prüfung ist nicht gelungen. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Aucun code n’est encore donné : kiosk pin NOM --set, au clavier.</source>
        <translation>Es ist noch kein Code vergeben: kiosk pin NAME --set, an einer Tastatur.</translation>
    </message>
    <message numerus="yes">
        <source>Ce n’est pas le bon code. Encore %n essai(s).</source>
        <translation>
            <numerusform>Das ist nicht der richtige Code. Noch %n Versuch.</numerusform>
            <numerusform>Das ist nicht der richtige Code. Noch %n Versuche.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message numerus="yes">
        <source>%n chiffre(s) sur six</source>
        <translation>
            <numerusform>%n Ziffer von sechs</numerusform>
            <numerusform>%n Ziffern von sechs</numerusform>
        </translation>
    </message>
    <message>
        <source>Effacer</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>PinView</name>
    <message>
        <source>Réservé au personnel</source>
        <translation>Nur für das Personal</translation>
    </message>
    <message>
        <source>Qui êtes-vous ?</source>
        <translation>Wer sind Sie?</translation>
    </message>
    <message>
        <source>Votre code à six chiffres.</source>
        <translation>Ihr sechsstelliger Code.</translation>
    </message>
    <message numerus="yes">
        <source>Sans réponse, cet écran se ferme dans %n seconde(s).</source>
        <translation>
            <numerusform>Ohne Antwort schließt sich dieser Bildschirm in %n Sekunde.</numerusform>
            <numerusform>Ohne Antwort schließt sich dieser Bildschirm in %n Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Chaque code faux est compté, même si la borne redémarre. Après cinq, elle fait attendre.</source>
        <translation>Jeder falsche Code wird gezählt, auch über einen Neustart hinweg. Nach fünf lässt die Station warten.</translation>
    </message>
</context>
<context>
    <name>PrintPanel</name>
    <message>
        <source>Une copie de moins</source>
        <translation>Eine Kopie weniger</translation>
    </message>
    <message numerus="yes">
        <source>%n copie(s)</source>
        <translation>
            <numerusform>%n Kopie</numerusform>
            <numerusform>%n Kopien</numerusform>
        </translation>
    </message>
    <message>
        <source>Une copie de plus</source>
        <translation>Eine Kopie mehr</translation>
    </message>
    <message>
        <source>Gros texte</source>
        <translation>Große Schrift</translation>
    </message>
    <message numerus="yes">
        <source>Imprimer %n feuille(s)</source>
        <translation>
            <numerusform>%n Blatt drucken</numerusform>
            <numerusform>%n Blätter drucken</numerusform>
        </translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Drucken</translation>
    </message>
</context>
<context>
    <name>PrinterState</name>
    <message>
        <source>Réessayer</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Renoncer à imprimer</source>
        <translation>Nicht drucken</translation>
    </message>
    <message>
        <source>J’ai mes feuilles</source>
        <translation>Ich habe meine Blätter</translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message>
        <source>État du %1</source>
        <translation>Stand vom %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln notice(s) du catalogue</source>
        <translation>
            <numerusform>%Ln Eintrag im Katalog</numerusform>
            <numerusform>%Ln Einträge im Katalog</numerusform>
        </translation>
    </message>
    <message>
        <source>Un instant…</source>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>Toutes sont lues. On les compare entre elles…</source>
        <translation>Alle sind gelesen. Sie werden miteinander verglichen…</translation>
    </message>
    <message>
        <source>%1 notices lues sur %2</source>
        <translation>%1 von %2 Einträgen gelesen</translation>
    </message>
    <message>
        <source>Contrôlé, rien trouvé : %1.</source>
        <translation>Geprüft, nichts gefunden: %1.</translation>
    </message>
    <message>
        <source>Comptées seulement : elles ne sont jamais listées.</source>
        <translation>Nur gezählt: Sie werden nie aufgelistet.</translation>
    </message>
    <message>
        <source>les %1 premières sur %2 ; toutes sont dans le tableau</source>
        <translation>die ersten %1 von %2; alle stehen in der Tabelle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln notice(s) à voir</source>
        <translation>
            <numerusform>%Ln Eintrag zum Nachsehen</numerusform>
            <numerusform>%Ln Einträge zum Nachsehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Les visiteurs ne la voient pas : elle est fermée, ou pas encore en ligne.</source>
        <translation>Besucher sehen ihn nicht: Er ist gesperrt oder noch nicht online.</translation>
    </message>
    <message>
        <source>Le fichier s’écrit : %1 %</source>
        <translation>Die Datei wird geschrieben: %1 %</translation>
    </message>
    <message>
        <source>Rien n’est changé au catalogue.</source>
        <translation>Am Katalog wird nichts geändert.</translation>
    </message>
    <message>
        <source>« %1 » est dans le dossier « %2 ».</source>
        <translation>„%1“ liegt im Ordner „%2“.</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>Cette notice n’est plus consultable.</source>
        <translation>Dieser Eintrag ist nicht mehr einsehbar.</translation>
    </message>
    <message>
        <source>Sans titre</source>
        <translation>Ohne Titel</translation>
    </message>
</context>
<context>
    <name>RecordActions</name>
    <message>
        <source>Voir de près</source>
        <translation>Näher ansehen</translation>
    </message>
    <message>
        <source>Garder</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Gardé</source>
        <translation>Im Korb</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Drucken</translation>
    </message>
</context>
<context>
    <name>RecordTree</name>
    <message>
        <source>Sa place dans le fonds</source>
        <translation>Platz im Bestand</translation>
    </message>
</context>
<context>
    <name>RelatedList</name>
    <message>
        <source>À voir aussi</source>
        <translation>Siehe auch</translation>
    </message>
</context>
<context>
    <name>Remedies</name>
    <message>
        <source>refusé, n’entre pas</source>
        <translation>abgelehnt, bleibt draußen</translation>
    </message>
    <message>
        <source>entré sans être montré</source>
        <translation>aufgenommen, nicht gezeigt</translation>
    </message>
    <message>
        <source>entré, à relire</source>
        <translation>aufgenommen, nachzulesen</translation>
    </message>
    <message numerus="yes">
        <source>%n bloc(s) EXIF abîmé(s)</source>
        <translation>
            <numerusform>%n beschädigter EXIF-Block</numerusform>
            <numerusform>%n beschädigte EXIF-Blöcke</numerusform>
        </translation>
    </message>
    <message>
        <source>Regardez si la date et la légende de l’image sont justes ; l’image entre.</source>
        <translation>Prüfen Sie Datum und Bildlegende; das Bild wird aufgenommen.</translation>
    </message>
    <message numerus="yes">
        <source>%n texte(s) EXIF aux lettres incertaines</source>
        <translation>
            <numerusform>%n EXIF-Text in unsicheren Buchstaben</numerusform>
            <numerusform>%n EXIF-Texte in unsicheren Buchstaben</numerusform>
        </translation>
    </message>
    <message>
        <source>Relisez la légende ; corrigez-la dans l’image ou dans son fichier XMP.</source>
        <translation>Lesen Sie die Legende nach; berichtigen Sie sie im Bild oder in seiner XMP-Datei.</translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) confidentielle(s) dans un arbre</source>
        <translation>
            <numerusform>%n vertrauliche Person in einem Stammbaum</numerusform>
            <numerusform>%n vertrauliche Personen in einem Stammbaum</numerusform>
        </translation>
    </message>
    <message>
        <source>Ôtez la marque RESN dans l’arbre si elles peuvent être montrées ; d’ici là elles sont fermées.</source>
        <translation>Entfernen Sie die Markierung RESN im Stammbaum, wenn sie gezeigt werden dürfen; bis dahin sind sie gesperrt.</translation>
    </message>
    <message numerus="yes">
        <source>%n famille(s) de plus de 20 conjoints</source>
        <translation>
            <numerusform>%n Familie mit mehr als 20 Ehepartnern</numerusform>
            <numerusform>%n Familien mit mehr als 20 Ehepartnern</numerusform>
        </translation>
    </message>
    <message>
        <source>Corrigez la famille dans l’arbre ; les autres conjoints n’y sont pas rattachés.</source>
        <translation>Berichtigen Sie die Familie im Stammbaum; die übrigen Partner werden nicht zugeordnet.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) d’arbre coupée(s)</source>
        <translation>
            <numerusform>%n Notiz eines Stammbaums gekürzt</numerusform>
            <numerusform>%n Notizen eines Stammbaums gekürzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Raccourcissez-les dans l’arbre.</source>
        <translation>Kürzen Sie sie im Stammbaum.</translation>
    </message>
    <message numerus="yes">
        <source>%n ligne(s) d’arbre trop profonde(s)</source>
        <translation>
            <numerusform>%n zu tiefe Zeile eines Stammbaums</numerusform>
            <numerusform>%n zu tiefe Zeilen eines Stammbaums</numerusform>
        </translation>
    </message>
    <message>
        <source>Demandez un nouvel export de l’arbre ; ces lignes sont laissées de côté.</source>
        <translation>Bitten Sie um einen neuen Export; diese Zeilen entfallen.</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) cité(s) dans un arbre sans être des images</source>
        <translation>
            <numerusform>%n Datei eines Stammbaums ist kein Bild</numerusform>
            <numerusform>%n Dateien eines Stammbaums sind keine Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>Livrez-les avec une notice à eux.</source>
        <translation>Liefern Sie sie mit einer eigenen Beschreibung.</translation>
    </message>
    <message numerus="yes">
        <source>%n arbre(s) aux lettres douteuses</source>
        <translation>
            <numerusform>%n Stammbaum in zweifelhaften Buchstaben</numerusform>
            <numerusform>%n Stammbäume in zweifelhaften Buchstaben</numerusform>
        </translation>
    </message>
    <message>
        <source>Regardez un nom accentué ; s’il est faux, redemandez l’arbre en UTF-8.</source>
        <translation>Sehen Sie sich einen Namen mit Akzent an; ist er falsch, bitten Sie um UTF-8.</translation>
    </message>
    <message numerus="yes">
        <source>%n ligne(s) d’arbre mal placée(s)</source>
        <translation>
            <numerusform>%n falsch stehende Zeile eines Stammbaums</numerusform>
            <numerusform>%n falsch stehende Zeilen eines Stammbaums</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparez les textes de ces personnes avec l’arbre.</source>
        <translation>Vergleichen Sie die Texte dieser Personen mit dem Stammbaum.</translation>
    </message>
    <message numerus="yes">
        <source>%n arbre(s) sans en-tête</source>
        <translation>
            <numerusform>%n Stammbaum ohne Kopf</numerusform>
            <numerusform>%n Stammbäume ohne Kopf</numerusform>
        </translation>
    </message>
    <message>
        <source>Regardez un nom accentué ; redemandez le fichier s’il est faux.</source>
        <translation>Sehen Sie sich einen Namen mit Akzent an; fordern Sie die Datei neu an, wenn er falsch ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) d’arbre sans nom</source>
        <translation>
            <numerusform>%n Person eines Stammbaums ohne Namen</numerusform>
            <numerusform>%n Personen eines Stammbaums ohne Namen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nommez-les, ou ôtez-les de l’arbre ; elles sont montrées sous « N. ».</source>
        <translation>Benennen Sie sie oder nehmen Sie sie heraus; sie stehen als „N.“ da.</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) sans aucune fiche d’arbre</source>
        <translation>
            <numerusform>%n Datei ohne Eintrag eines Stammbaums</numerusform>
            <numerusform>%n Dateien ohne Eintrag eines Stammbaums</numerusform>
        </translation>
    </message>
    <message>
        <source>Vérifiez que c’est bien un fichier GEDCOM.</source>
        <translation>Prüfen Sie, ob es eine GEDCOM-Datei ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n renvoi(s) d’arbre vers rien</source>
        <translation>
            <numerusform>%n Verweis eines Stammbaums führt ins Leere</numerusform>
            <numerusform>%n Verweise eines Stammbaums führen ins Leere</numerusform>
        </translation>
    </message>
    <message>
        <source>Exportez l’arbre entier, avec familles, notes et sources.</source>
        <translation>Exportieren Sie den ganzen Stammbaum mit Familien, Notizen und Quellen.</translation>
    </message>
    <message numerus="yes">
        <source>%n fait(s) d’arbre confidentiel(s) laissé(s) de côté</source>
        <translation>
            <numerusform>%n vertrauliche Angabe eines Stammbaums entfällt</numerusform>
            <numerusform>%n vertrauliche Angaben eines Stammbaums entfallen</numerusform>
        </translation>
    </message>
    <message>
        <source>Ôtez la marque RESN dans l’arbre s’ils peuvent être montrés.</source>
        <translation>Entfernen Sie die Markierung RESN, wenn sie gezeigt werden dürfen.</translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) ancêtre(s) d’elle(s)-même(s)</source>
        <translation>
            <numerusform>%n Person ist ihr eigener Vorfahr</numerusform>
            <numerusform>%n Personen sind ihre eigenen Vorfahren</numerusform>
        </translation>
    </message>
    <message>
        <source>Corrigez les parents de l’une d’elles dans l’arbre.</source>
        <translation>Berichtigen Sie die Eltern einer von ihnen im Stammbaum.</translation>
    </message>
    <message numerus="yes">
        <source>%n arbre(s) trop grand(s)</source>
        <translation>
            <numerusform>%n zu großer Stammbaum</numerusform>
            <numerusform>%n zu große Stammbäume</numerusform>
        </translation>
    </message>
    <message>
        <source>Exportez l’arbre en plusieurs parties.</source>
        <translation>Exportieren Sie den Stammbaum in mehreren Teilen.</translation>
    </message>
    <message numerus="yes">
        <source>%n arbre(s) sans dernière ligne</source>
        <translation>
            <numerusform>%n Stammbaum ohne letzte Zeile</numerusform>
            <numerusform>%n Stammbäume ohne letzte Zeile</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparez le nombre de personnes avec celui de l’expéditeur.</source>
        <translation>Vergleichen Sie die Zahl der Personen mit der des Absenders.</translation>
    </message>
    <message numerus="yes">
        <source>%n position(s) GPS illisible(s)</source>
        <translation>
            <numerusform>%n unlesbare GPS-Position</numerusform>
            <numerusform>%n unlesbare GPS-Positionen</numerusform>
        </translation>
    </message>
    <message>
        <source>Donnez le lieu en toutes lettres.</source>
        <translation>Nennen Sie den Ort in Worten.</translation>
    </message>
    <message numerus="yes">
        <source>%n manifeste(s) de plus de 20 000 pages</source>
        <translation>
            <numerusform>%n Manifest mit mehr als 20.000 Seiten</numerusform>
            <numerusform>%n Manifeste mit mehr als 20.000 Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Demandez-le en plusieurs manifestes ; les autres pages sont laissées de côté.</source>
        <translation>Bitten Sie um mehrere Manifeste; die übrigen Seiten entfallen.</translation>
    </message>
    <message numerus="yes">
        <source>%n collection(s) de plus de 50 000 pièces</source>
        <translation>
            <numerusform>%n Sammlung mit mehr als 50.000 Stücken</numerusform>
            <numerusform>%n Sammlungen mit mehr als 50.000 Stücken</numerusform>
        </translation>
    </message>
    <message>
        <source>Demandez-la en plusieurs collections.</source>
        <translation>Bitten Sie um mehrere Sammlungen.</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) JSON sans manifeste</source>
        <translation>
            <numerusform>%n JSON-Datei ohne Manifest</numerusform>
            <numerusform>%n JSON-Dateien ohne Manifest</numerusform>
        </translation>
    </message>
    <message>
        <source>Livrez le manifeste IIIF auquel il appartient.</source>
        <translation>Liefern Sie das IIIF-Manifest, zu dem sie gehört.</translation>
    </message>
    <message numerus="yes">
        <source>%n bloc(s) IPTC abîmé(s)</source>
        <translation>
            <numerusform>%n beschädigter IPTC-Block</numerusform>
            <numerusform>%n beschädigte IPTC-Blöcke</numerusform>
        </translation>
    </message>
    <message>
        <source>Regardez si la légende et les mots-clés sont entiers.</source>
        <translation>Prüfen Sie, ob Legende und Schlagwörter vollständig sind.</translation>
    </message>
    <message numerus="yes">
        <source>%n texte(s) IPTC aux lettres incertaines</source>
        <translation>
            <numerusform>%n IPTC-Text in unsicheren Buchstaben</numerusform>
            <numerusform>%n IPTC-Texte in unsicheren Buchstaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n valeur(s) IPTC plus longue(s) que son bloc</source>
        <translation>
            <numerusform>%n IPTC-Wert länger als sein Block</numerusform>
            <numerusform>%n IPTC-Werte länger als ihr Block</numerusform>
        </translation>
    </message>
    <message>
        <source>La valeur est laissée de côté ; regardez si la légende et les mots-clés sont entiers.</source>
        <translation>Der Wert entfällt; prüfen Sie, ob Legende und Schlagwörter vollständig sind.</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) JSON trop imbriqué(s)</source>
        <translation>
            <numerusform>%n zu tief verschachtelte JSON-Datei</numerusform>
            <numerusform>%n zu tief verschachtelte JSON-Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Demandez un export simple.</source>
        <translation>Bitten Sie um einen einfachen Export.</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) JSON qui n’est (ne sont) pas en UTF-8</source>
        <translation>
            <numerusform>%n JSON-Datei ist nicht UTF-8</numerusform>
            <numerusform>%n JSON-Dateien sind nicht UTF-8</numerusform>
        </translation>
    </message>
    <message>
        <source>Redemandez le fichier en UTF-8.</source>
        <translation>Bitten Sie um die Datei als UTF-8.</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) JSON mal formé(s)</source>
        <translation>
            <numerusform>%n fehlerhafte JSON-Datei</numerusform>
            <numerusform>%n fehlerhafte JSON-Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) JSON trop grand(s)</source>
        <translation>
            <numerusform>%n zu große JSON-Datei</numerusform>
            <numerusform>%n zu große JSON-Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Demandez-le en plusieurs parties.</source>
        <translation>Bitten Sie um mehrere Teile.</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) JSON que rien ne sait lire ici</source>
        <translation>
            <numerusform>%n JSON-Datei, die hier nichts lesen kann</numerusform>
            <numerusform>%n JSON-Dateien, die hier nichts lesen kann</numerusform>
        </translation>
    </message>
    <message>
        <source>Demandez l’un des formats lus, IIIF par exemple, ou ôtez ces fichiers.</source>
        <translation>Bitten Sie um eines der lesbaren Formate, etwa IIIF, oder lassen Sie diese Dateien weg.</translation>
    </message>
    <message numerus="yes">
        <source>%n zone(s) MARC à l’étiquette fausse</source>
        <translation>
            <numerusform>%n MARC-Feld mit falscher Nummer</numerusform>
            <numerusform>%n MARC-Felder mit falscher Nummer</numerusform>
        </translation>
    </message>
    <message>
        <source>Demandez à la bibliothèque de corriger l’export ; la zone est laissée de côté.</source>
        <translation>Bitten Sie die Bibliothek um Berichtigung; das Feld entfällt.</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) de bibliothèque aux lettres illisibles</source>
        <translation>
            <numerusform>%n Bibliothekssatz mit unlesbaren Buchstaben</numerusform>
            <numerusform>%n Bibliothekssätze mit unlesbaren Buchstaben</numerusform>
        </translation>
    </message>
    <message>
        <source>Demandez ces notices en UTF-8 ; d’ici là on voit « � ».</source>
        <translation>Bitten Sie um UTF-8; bis dahin steht „�“ da.</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) de bibliothèque sans titre</source>
        <translation>
            <numerusform>%n Bibliothekssatz ohne Titel</numerusform>
            <numerusform>%n Bibliothekssätze ohne Titel</numerusform>
        </translation>
    </message>
    <message>
        <source>Demandez le titre ; la cote est montrée à sa place.</source>
        <translation>Fragen Sie nach dem Titel; statt seiner steht die Signatur.</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) sans aucune notice MARC</source>
        <translation>
            <numerusform>%n Datei ohne MARC-Satz</numerusform>
            <numerusform>%n Dateien ohne MARC-Satz</numerusform>
        </translation>
    </message>
    <message>
        <source>Vérifiez que c’est bien du MARC 21 ou de l’UNIMARC.</source>
        <translation>Prüfen Sie, ob es MARC 21 oder UNIMARC ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) MARC illisible(s)</source>
        <translation>
            <numerusform>%n unlesbarer MARC-Satz</numerusform>
            <numerusform>%n unlesbare MARC-Sätze</numerusform>
        </translation>
    </message>
    <message>
        <source>Redemandez ces notices à la bibliothèque ; les autres entrent.</source>
        <translation>Fordern Sie diese Sätze noch einmal an; die übrigen sind aufgenommen.</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) METS illisible(s)</source>
        <translation>
            <numerusform>%n unlesbare METS-Datei</numerusform>
            <numerusform>%n unlesbare METS-Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Redemandez le fichier ; d’ici là les images sont rattachées par leur nom.</source>
        <translation>Fordern Sie sie noch einmal an; bis dahin werden die Bilder nach ihren Namen zugeordnet.</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) dont des pages n’ont pas été lues</source>
        <translation>
            <numerusform>%n Datei mit Seiten, deren Text nicht erkannt wurde</numerusform>
            <numerusform>%n Dateien mit Seiten, deren Text nicht erkannt wurde</numerusform>
        </translation>
    </message>
    <message>
        <source>Livrez le texte en ALTO ou en hOCR à côté du fichier.</source>
        <translation>Liefern Sie den Text als ALTO oder hOCR neben der Datei.</translation>
    </message>
    <message numerus="yes">
        <source>%n PDF qui se déploie(nt) sans mesure</source>
        <translation>
            <numerusform>%n PDF, das sich maßlos entpackt</numerusform>
            <numerusform>%n PDFs, die sich maßlos entpacken</numerusform>
        </translation>
    </message>
    <message>
        <source>Redemandez le fichier, imprimé à nouveau en PDF.</source>
        <translation>Fordern Sie es noch einmal an, neu als PDF gedruckt.</translation>
    </message>
    <message numerus="yes">
        <source>%n PDF interrompu(s) avant la fin</source>
        <translation>
            <numerusform>%n abgebrochenes PDF</numerusform>
            <numerusform>%n abgebrochene PDFs</numerusform>
        </translation>
    </message>
    <message>
        <source>Redemandez le fichier ; les pages retrouvées entrent.</source>
        <translation>Fordern Sie es noch einmal an; die gefundenen Seiten werden aufgenommen.</translation>
    </message>
    <message numerus="yes">
        <source>%n PDF verrouillé(s)</source>
        <translation>
            <numerusform>%n gesperrtes PDF</numerusform>
            <numerusform>%n gesperrte PDFs</numerusform>
        </translation>
    </message>
    <message>
        <source>Redemandez le fichier sans mot de passe.</source>
        <translation>Fordern Sie es ohne Kennwort an.</translation>
    </message>
    <message numerus="yes">
        <source>%n PDF qui se dessine(nt) sans fin</source>
        <translation>
            <numerusform>%n PDF, das sich endlos selbst zeichnet</numerusform>
            <numerusform>%n PDFs, die sich endlos selbst zeichnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Redemandez le fichier, imprimé à nouveau en PDF ; il n’entre pas.</source>
        <translation>Fordern Sie es noch einmal an, neu als PDF gedruckt; es wird nicht aufgenommen.</translation>
    </message>
    <message numerus="yes">
        <source>%n PDF aux pages illisibles</source>
        <translation>
            <numerusform>%n PDF mit unlesbaren Seiten</numerusform>
            <numerusform>%n PDFs mit unlesbaren Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Redemandez le fichier ; les pages d’avant entrent.</source>
        <translation>Fordern Sie es noch einmal an; die Seiten davor werden aufgenommen.</translation>
    </message>
    <message numerus="yes">
        <source>%n PDF au texte trop long</source>
        <translation>
            <numerusform>%n PDF mit zu viel Text</numerusform>
            <numerusform>%n PDFs mit zu viel Text</numerusform>
        </translation>
    </message>
    <message>
        <source>Rien à faire : les pages sont montrées en entier.</source>
        <translation>Nichts zu tun: die Seiten werden ganz gezeigt.</translation>
    </message>
    <message numerus="yes">
        <source>%n PDF illisible(s)</source>
        <translation>
            <numerusform>%n unlesbares PDF</numerusform>
            <numerusform>%n unlesbare PDFs</numerusform>
        </translation>
    </message>
    <message>
        <source>Redemandez le fichier.</source>
        <translation>Fordern Sie es noch einmal an.</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) aux pages trop nombreuses</source>
        <translation>
            <numerusform>%n Datei mit zu vielen Seiten</numerusform>
            <numerusform>%n Dateien mit zu vielen Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Redemandez la suite dans des fichiers à part ; les premières pages entrent.</source>
        <translation>Fordern Sie den Rest in eigenen Dateien an; die ersten Seiten werden aufgenommen.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) dont une région nommée tombe à côté</source>
        <translation>
            <numerusform>%n Bild mit einem benannten Bereich außerhalb</numerusform>
            <numerusform>%n Bilder mit einem benannten Bereich außerhalb</numerusform>
        </translation>
    </message>
    <message>
        <source>Redessinez la région dans le logiciel qui l’a écrite.</source>
        <translation>Zeichnen Sie den Bereich im ursprünglichen Programm neu.</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) XMP sans image</source>
        <translation>
            <numerusform>%n XMP-Datei ohne Bild</numerusform>
            <numerusform>%n XMP-Dateien ohne Bild</numerusform>
        </translation>
    </message>
    <message>
        <source>Livrez l’image à côté, sous le même nom.</source>
        <translation>Liefern Sie das Bild daneben, unter demselben Namen.</translation>
    </message>
    <message numerus="yes">
        <source>%n thésaurus trop imbriqué(s)</source>
        <translation>
            <numerusform>%n zu tief verschachtelter Thesaurus</numerusform>
            <numerusform>%n zu tief verschachtelte Thesauri</numerusform>
        </translation>
    </message>
    <message>
        <source>Demandez un export simple du thésaurus.</source>
        <translation>Bitten Sie um einen einfachen Export des Thesaurus.</translation>
    </message>
    <message numerus="yes">
        <source>%n concept(s) sans libellé</source>
        <translation>
            <numerusform>%n Begriff ohne Bezeichnung</numerusform>
            <numerusform>%n Begriffe ohne Bezeichnung</numerusform>
        </translation>
    </message>
    <message>
        <source>Donnez à chacun un libellé préféré ; il est laissé de côté d’ici là.</source>
        <translation>Geben Sie jedem eine Vorzugsbezeichnung; bis dahin entfällt er.</translation>
    </message>
    <message numerus="yes">
        <source>%n concept(s) sans URI</source>
        <translation>
            <numerusform>%n Begriff ohne URI</numerusform>
            <numerusform>%n Begriffe ohne URI</numerusform>
        </translation>
    </message>
    <message>
        <source>Donnez-lui la sienne, pour qu’on le reconnaisse.</source>
        <translation>Geben Sie ihm eine eigene, damit er wiedererkannt wird.</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) sans aucun concept</source>
        <translation>
            <numerusform>%n Datei ohne Begriff</numerusform>
            <numerusform>%n Dateien ohne Begriff</numerusform>
        </translation>
    </message>
    <message>
        <source>Vérifiez que c’est bien du SKOS.</source>
        <translation>Prüfen Sie, ob es SKOS ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n thésaurus illisible(s)</source>
        <translation>
            <numerusform>%n unlesbarer Thesaurus</numerusform>
            <numerusform>%n unlesbare Thesauri</numerusform>
        </translation>
    </message>
    <message>
        <source>Demandez au fournisseur de corriger la ligne indiquée.</source>
        <translation>Bitten Sie den Lieferanten, die genannte Zeile zu berichtigen.</translation>
    </message>
    <message numerus="yes">
        <source>%n thésaurus trop grand(s)</source>
        <translation>
            <numerusform>%n zu großer Thesaurus</numerusform>
            <numerusform>%n zu große Thesauri</numerusform>
        </translation>
    </message>
    <message>
        <source>Exportez-le en plusieurs parties.</source>
        <translation>Exportieren Sie ihn in mehreren Teilen.</translation>
    </message>
    <message numerus="yes">
        <source>%n tableau(x) aux colonnes incertaines</source>
        <translation>
            <numerusform>%n Tabelle mit unsicheren Spalten</numerusform>
            <numerusform>%n Tabellen mit unsicheren Spalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Dites ce que les colonnes contiennent ; le choix est gardé pour les prochains.</source>
        <translation>Sagen Sie, was die Spalten enthalten; die Wahl gilt auch für die nächsten.</translation>
    </message>
    <message numerus="yes">
        <source>%n tableau(x) de plus d’un million de lignes</source>
        <translation>
            <numerusform>%n Tabelle mit mehr als einer Million Zeilen</numerusform>
            <numerusform>%n Tabellen mit mehr als einer Million Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Livrez-le en plusieurs parties ; le reste est laissé de côté.</source>
        <translation>Liefern Sie sie in Teilen; der Rest entfällt.</translation>
    </message>
    <message numerus="yes">
        <source>%n lettre(s) sans titre</source>
        <translation>
            <numerusform>%n Brief ohne Titel</numerusform>
            <numerusform>%n Briefe ohne Titel</numerusform>
        </translation>
    </message>
    <message>
        <source>Donnez-lui un titre dans titleStmt ; sa cote est montrée à la place.</source>
        <translation>Geben Sie ihm einen in titleStmt; statt seiner steht die Signatur.</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) TEI sans texte</source>
        <translation>
            <numerusform>%n TEI-Datei ohne Text</numerusform>
            <numerusform>%n TEI-Dateien ohne Text</numerusform>
        </translation>
    </message>
    <message>
        <source>Vérifiez que c’est bien une lettre en TEI.</source>
        <translation>Prüfen Sie, ob es ein Brief in TEI ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n texte(s) TEI trop grand(s)</source>
        <translation>
            <numerusform>%n zu großer TEI-Text</numerusform>
            <numerusform>%n zu große TEI-Texte</numerusform>
        </translation>
    </message>
    <message>
        <source>Livrez chaque lettre dans un fichier à elle.</source>
        <translation>Liefern Sie jeden Brief als eigene Datei.</translation>
    </message>
    <message numerus="yes">
        <source>%n mot(s) vide(s) laissé(s) de côté</source>
        <translation>
            <numerusform>%n leeres Wort ausgelassen</numerusform>
            <numerusform>%n leere Wörter ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Rien ne manque : le lecteur a vu une marque, pas de lettres.</source>
        <translation>Es fehlt nichts: erkannt wurde ein Zeichen, kein Buchstabe.</translation>
    </message>
    <message numerus="yes">
        <source>%n classeur(s) illisible(s)</source>
        <translation>
            <numerusform>%n unlesbare Arbeitsmappe</numerusform>
            <numerusform>%n unlesbare Arbeitsmappen</numerusform>
        </translation>
    </message>
    <message>
        <source>Ouvrez-le, enregistrez-le en « Classeur Excel (.xlsx) » ou en « CSV UTF-8 », et livrez-le de nouveau.</source>
        <translation>Öffnen Sie sie, speichern Sie sie als „Excel-Arbeitsmappe (.xlsx)“ oder „CSV UTF-8“ und liefern Sie sie noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>%n classeur(s) à l’ancien format (.xls)</source>
        <translation>
            <numerusform>%n Arbeitsmappe in alter Form (.xls)</numerusform>
            <numerusform>%n Arbeitsmappen in alter Form (.xls)</numerusform>
        </translation>
    </message>
    <message>
        <source>Ouvrez-le et enregistrez-le en « Classeur Excel (.xlsx) ».</source>
        <translation>Öffnen Sie sie und speichern Sie sie als „Excel-Arbeitsmappe (.xlsx)“.</translation>
    </message>
    <message numerus="yes">
        <source>%n description(s) XMP illisible(s)</source>
        <translation>
            <numerusform>%n unlesbare XMP-Beschreibung</numerusform>
            <numerusform>%n unlesbare XMP-Beschreibungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Enregistrez de nouveau la description dans le logiciel qui l’a écrite.</source>
        <translation>Speichern Sie die Beschreibung im ursprünglichen Programm neu.</translation>
    </message>
    <message numerus="yes">
        <source>%n description(s) XMP avec une entité</source>
        <translation>
            <numerusform>%n XMP-Beschreibung mit einer Entität</numerusform>
            <numerusform>%n XMP-Beschreibungen mit einer Entität</numerusform>
        </translation>
    </message>
    <message>
        <source>Elle n’est pas lue ; enregistrez-la de nouveau dans le logiciel qui l’a écrite.</source>
        <translation>Sie wird nicht gelesen; speichern Sie sie im ursprünglichen Programm neu.</translation>
    </message>
    <message numerus="yes">
        <source>%n description(s) XMP aux lettres incertaines</source>
        <translation>
            <numerusform>%n XMP-Beschreibung in unsicheren Buchstaben</numerusform>
            <numerusform>%n XMP-Beschreibungen in unsicheren Buchstaben</numerusform>
        </translation>
    </message>
    <message>
        <source>Relisez la légende ; enregistrez la description de nouveau dans son logiciel.</source>
        <translation>Lesen Sie die Legende nach; speichern Sie die Beschreibung in ihrem Programm neu.</translation>
    </message>
    <message numerus="yes">
        <source>%n cote(s) dans deux fichiers</source>
        <translation>
            <numerusform>%n Signatur in zwei Dateien</numerusform>
            <numerusform>%n Signaturen in zwei Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Toutes les notices entrent ; donnez à chacune une cote à elle.</source>
        <translation>Alle Einträge werden aufgenommen; geben Sie jedem eine eigene Signatur.</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) encore en cours d’écriture</source>
        <translation>
            <numerusform>%n Datei wird noch geschrieben</numerusform>
            <numerusform>%n Dateien werden noch geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Attendez la fin de la copie, puis regardez de nouveau la livraison.</source>
        <translation>Warten Sie das Ende des Kopierens ab und sehen Sie die Lieferung noch einmal an.</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) de plus de 4 Go</source>
        <translation>
            <numerusform>%n Datei mit mehr als 4 GB</numerusform>
            <numerusform>%n Dateien mit mehr als 4 GB</numerusform>
        </translation>
    </message>
    <message>
        <source>Livrez-le en plusieurs parties ; il n’est pas lu.</source>
        <translation>Liefern Sie sie in Teilen; sie wird nicht gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>%n archive(s) compressée(s)</source>
        <translation>
            <numerusform>%n gepacktes Archiv</numerusform>
            <numerusform>%n gepackte Archive</numerusform>
        </translation>
    </message>
    <message>
        <source>Ouvrez l’archive, et livrez les fichiers eux-mêmes.</source>
        <translation>Entpacken Sie das Archiv und liefern Sie die Dateien selbst.</translation>
    </message>
    <message numerus="yes">
        <source>%n mot(s) lu(s) sans leur place sur l’image</source>
        <translation>
            <numerusform>%n Wort ohne seinen Platz im Bild gelesen</numerusform>
            <numerusform>%n Wörter ohne ihren Platz im Bild gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Rien ne manque : la recherche les trouve, sans les marquer sur l’image.</source>
        <translation>Es fehlt nichts: Die Suche findet sie, ohne sie im Bild zu markieren.</translation>
    </message>
    <message numerus="yes">
        <source>Le texte de %n page(s) est illisible</source>
        <translation>
            <numerusform>Der Text von %n Seite ist nicht lesbar</numerusform>
            <numerusform>Der Text von %n Seiten ist nicht lesbar</numerusform>
        </translation>
    </message>
    <message>
        <source>Redemandez le fichier ; d’ici là l’image est montrée sans son texte.</source>
        <translation>Fordern Sie die Datei noch einmal an; bis dahin wird das Bild ohne Text gezeigt.</translation>
    </message>
    <message>
        <source>Donnez à chaque notice sa cote. D’un instrument de recherche, toutes entrent ; d’un tableau, la première seule.</source>
        <translation>Geben Sie jedem Eintrag eine eigene Signatur. Aus einem Findmittel werden alle aufgenommen, aus einer Tabelle nur der erste.</translation>
    </message>
    <message numerus="yes">
        <source>%n destin(s) illisible(s)</source>
        <translation>
            <numerusform>%n Schicksal nicht lesbar</numerusform>
            <numerusform>%n Schicksale nicht lesbar</numerusform>
        </translation>
    </message>
    <message>
        <source>Écrivez le destin, deux points, la date et le lieu ; la personne entre sans lui.</source>
        <translation>Schreiben Sie das Schicksal, einen Doppelpunkt, Datum und Ort; die Person wird ohne es aufgenommen.</translation>
    </message>
    <message>
        <source>Choisissez une nature de la liste ; d’ici là la notice est un document.</source>
        <translation>Wählen Sie eine Art aus der Liste; bis dahin gilt der Eintrag als Dokument.</translation>
    </message>
    <message numerus="yes">
        <source>%n parcours illisible(s)</source>
        <translation>
            <numerusform>%n Lebensweg nicht lesbar</numerusform>
            <numerusform>%n Lebenswege nicht lesbar</numerusform>
        </translation>
    </message>
    <message>
        <source>Commencez chaque étape par sa nature et deux points ; la personne entre sans parcours.</source>
        <translation>Beginnen Sie jede Station mit ihrer Art und einem Doppelpunkt; die Person wird ohne Lebensweg aufgenommen.</translation>
    </message>
    <message numerus="yes">
        <source>%n envoi(s) sans description</source>
        <translation>
            <numerusform>%n Sendung ohne Beschreibung</numerusform>
            <numerusform>%n Sendungen ohne Beschreibung</numerusform>
        </translation>
    </message>
    <message>
        <source>Redemandez cette notice au fournisseur ; le reste entre.</source>
        <translation>Fordern Sie diesen Eintrag beim Lieferanten noch einmal an; der Rest wird aufgenommen.</translation>
    </message>
    <message numerus="yes">
        <source>%n composant(s) sans cote</source>
        <translation>
            <numerusform>%n Teil ohne Signatur</numerusform>
            <numerusform>%n Teile ohne Signatur</numerusform>
        </translation>
    </message>
    <message>
        <source>Rien n’est perdu : leur place les distingue. Une cote permettrait de les citer.</source>
        <translation>Es geht nichts verloren: Ihr Platz unterscheidet sie. Mit einer Signatur könnte man sie zitieren.</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) sans aucune description</source>
        <translation>
            <numerusform>%n Datei ohne jede Beschreibung</numerusform>
            <numerusform>%n Dateien ohne jede Beschreibung</numerusform>
        </translation>
    </message>
    <message>
        <source>Vérifiez que c’est bien un instrument de recherche en EAD.</source>
        <translation>Prüfen Sie, ob es ein Findmittel in EAD ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n fonds sans cote</source>
        <translation>
            <numerusform>%n Bestand ohne Signatur</numerusform>
            <numerusform>%n Bestände ohne Signatur</numerusform>
        </translation>
    </message>
    <message>
        <source>Donnez une cote au fonds, pour qu’on puisse le citer.</source>
        <translation>Geben Sie dem Bestand eine Signatur, damit man ihn zitieren kann.</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) vide(s)</source>
        <translation>
            <numerusform>%n leere Datei</numerusform>
            <numerusform>%n leere Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Redemandez le fichier : rien n’est arrivé.</source>
        <translation>Fordern Sie die Datei noch einmal an: Es ist nichts angekommen.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) manque(nt)</source>
        <translation>
            <numerusform>%n Bild fehlt</numerusform>
            <numerusform>%n Bilder fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>Demandez ces fichiers au fournisseur ; les notices entrent.</source>
        <translation>Fordern Sie diese Dateien beim Lieferanten an; die Einträge werden aufgenommen.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) hors de la livraison</source>
        <translation>
            <numerusform>%n Bild außerhalb der Lieferung</numerusform>
            <numerusform>%n Bilder außerhalb der Lieferung</numerusform>
        </translation>
    </message>
    <message>
        <source>Livrez le fichier à côté de la description.</source>
        <translation>Liefern Sie die Datei neben der Beschreibung.</translation>
    </message>
    <message>
        <source>Redemandez-les ; les notices entrent sans image.</source>
        <translation>Fordern Sie sie noch einmal an; die Einträge werden ohne Bild aufgenommen.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) retenue(s), pas rattachée(s)</source>
        <translation>
            <numerusform>%n Bild zurückgehalten, nicht zugeordnet</numerusform>
            <numerusform>%n Bilder zurückgehalten, nicht zugeordnet</numerusform>
        </translation>
    </message>
    <message>
        <source>L’image est retirée ou quelqu’un s’y oppose : levez-le d’abord, puis reprenez la description.</source>
        <translation>Das Bild ist zurückgezogen oder jemand widerspricht: Heben Sie das zuerst auf, dann übernehmen Sie die Beschreibung erneut.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) déjà là, mais laquelle ?</source>
        <translation>
            <numerusform>%n Bild schon da, aber welches?</numerusform>
            <numerusform>%n Bilder schon da, aber welche?</numerusform>
        </translation>
    </message>
    <message>
        <source>Plusieurs images de ce nom, ou plusieurs notices pour elle : livrez-la à côté de sa description.</source>
        <translation>Mehrere Bilder dieses Namens oder mehrere Einträge dafür: Liefern Sie es neben seiner Beschreibung.</translation>
    </message>
    <message>
        <source>Redemandez-les ; les notices entrent.</source>
        <translation>Fordern Sie sie noch einmal an; die Einträge werden aufgenommen.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) sans notice</source>
        <translation>
            <numerusform>%n Bild ohne Eintrag</numerusform>
            <numerusform>%n Bilder ohne Eintrag</numerusform>
        </translation>
    </message>
    <message>
        <source>Nommez le fichier par la cote, ou citez-le dans la notice.</source>
        <translation>Benennen Sie die Datei nach der Signatur oder nennen Sie sie im Eintrag.</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) prend (prennent) une image déjà là</source>
        <translation>
            <numerusform>%n Eintrag übernimmt ein Bild, das schon da war</numerusform>
            <numerusform>%n Einträge übernehmen ein Bild, das schon da war</numerusform>
        </translation>
    </message>
    <message>
        <source>Rien, si c’est bien elle : sa propre notice disparaît et mène à celle-ci.</source>
        <translation>Nichts, wenn es das richtige ist: Der eigene Eintrag verschwindet und führt zu diesem.</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) dans deux fichiers</source>
        <translation>
            <numerusform>%n Eintrag in zwei Dateien</numerusform>
            <numerusform>%n Einträge in zwei Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n condition(s) d’accès non comprise(s)</source>
        <translation>
            <numerusform>%n Zugangsbedingung nicht verstanden</numerusform>
            <numerusform>%n Zugangsbedingungen nicht verstanden</numerusform>
        </translation>
    </message>
    <message>
        <source>Écrivez libre, sur place, titre seul ou fermé. D’ici là un tableau ferme la notice, un instrument de recherche n’en montre que le titre.</source>
        <translation>Schreiben Sie free, on-site, title-only oder closed. Bis dahin schließt eine Tabelle den Eintrag, ein Findmittel zeigt nur seinen Titel.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) trop longue(s), coupée(s)</source>
        <translation>
            <numerusform>%n Zelle zu lang, gekürzt</numerusform>
            <numerusform>%n Zellen zu lang, gekürzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Répartissez le texte sur plusieurs notices.</source>
        <translation>Verteilen Sie den Text auf mehrere Einträge.</translation>
    </message>
    <message numerus="yes">
        <source>%n colonne(s) inconnue(s), laissée(s) de côté</source>
        <translation>
            <numerusform>%n unbekannte Spalte, ausgelassen</numerusform>
            <numerusform>%n unbekannte Spalten, ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Renommez la colonne si elle doit être lue.</source>
        <translation>Benennen Sie die Spalte um, wenn sie gelesen werden soll.</translation>
    </message>
    <message numerus="yes">
        <source>Les lettres de %n tableau(x) sont illisibles</source>
        <translation>
            <numerusform>Die Buchstaben von %n Tabelle sind nicht lesbar</numerusform>
            <numerusform>Die Buchstaben von %n Tabellen sind nicht lesbar</numerusform>
        </translation>
    </message>
    <message>
        <source>Enregistrez le tableau en « CSV UTF-8 ».</source>
        <translation>Speichern Sie die Tabelle als „CSV UTF-8“.</translation>
    </message>
    <message numerus="yes">
        <source>%n tableau(x) sans colonne de cotes</source>
        <translation>
            <numerusform>%n Tabelle ohne Spalte mit Signaturen</numerusform>
            <numerusform>%n Tabellen ohne Spalte mit Signaturen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nommez « cote » la colonne qui porte les cotes.</source>
        <translation>Nennen Sie die Spalte mit den Signaturen „reference“.</translation>
    </message>
    <message numerus="yes">
        <source>%n tableau(x) avec des signes vides</source>
        <translation>
            <numerusform>%n Tabelle mit leeren Zeichen</numerusform>
            <numerusform>%n Tabellen mit leeren Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Exportez-le à nouveau ; ces signes sont laissés de côté.</source>
        <translation>Exportieren Sie noch einmal; diese Zeichen werden ausgelassen.</translation>
    </message>
    <message numerus="yes">
        <source>%n guillemet(s) jamais fermé(s)</source>
        <translation>
            <numerusform>%n Anführungszeichen nie geschlossen</numerusform>
            <numerusform>%n Anführungszeichen nie geschlossen</numerusform>
        </translation>
    </message>
    <message>
        <source>Corrigez cette ligne ; celles d’avant sont entrées.</source>
        <translation>Berichtigen Sie diese Zeile; die Zeilen davor sind aufgenommen.</translation>
    </message>
    <message numerus="yes">
        <source>%n ligne(s) de longueur inégale</source>
        <translation>
            <numerusform>%n Zeile von ungleicher Länge</numerusform>
            <numerusform>%n Zeilen von ungleicher Länge</numerusform>
        </translation>
    </message>
    <message>
        <source>Vérifiez les séparateurs de cette ligne.</source>
        <translation>Prüfen Sie die Trennzeichen dieser Zeile.</translation>
    </message>
    <message numerus="yes">
        <source>%n tableau(x) trop grand(s)</source>
        <translation>
            <numerusform>%n Tabelle zu groß</numerusform>
            <numerusform>%n Tabellen zu groß</numerusform>
        </translation>
    </message>
    <message>
        <source>Partagez-le en plusieurs fichiers de 200 Mo au plus.</source>
        <translation>Teilen Sie sie in Dateien von höchstens 200 MB.</translation>
    </message>
    <message numerus="yes">
        <source>%n tableau(x) de plus de 200 colonnes</source>
        <translation>
            <numerusform>%n Tabelle mit mehr als 200 Spalten</numerusform>
            <numerusform>%n Tabellen mit mehr als 200 Spalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Vérifiez le séparateur des colonnes.</source>
        <translation>Prüfen Sie das Trennzeichen der Spalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n titre(s) trop long(s), coupé(s)</source>
        <translation>
            <numerusform>%n Titel zu lang, gekürzt</numerusform>
            <numerusform>%n Titel zu lang, gekürzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Raccourcissez-le ; mettez le reste dans la description.</source>
        <translation>Kürzen Sie ihn; setzen Sie den Rest in die Beschreibung.</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) trop imbriqué(s)</source>
        <translation>
            <numerusform>%n Datei zu tief verschachtelt</numerusform>
            <numerusform>%n Dateien zu tief verschachtelt</numerusform>
        </translation>
    </message>
    <message>
        <source>Demandez un export simple au fournisseur.</source>
        <translation>Bitten Sie den Lieferanten um einen einfachen Export.</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) aux lettres mal annoncées</source>
        <translation>
            <numerusform>%n Datei mit falsch angegebenem Zeichensatz</numerusform>
            <numerusform>%n Dateien mit falsch angegebenem Zeichensatz</numerusform>
        </translation>
    </message>
    <message>
        <source>Demandez le fichier enregistré en UTF-8.</source>
        <translation>Bitten Sie um die Datei in UTF-8.</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) refusé(s) par prudence</source>
        <translation>
            <numerusform>%n Datei vorsichtshalber abgelehnt</numerusform>
            <numerusform>%n Dateien vorsichtshalber abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>Il déclare des entités, qui peuvent cacher un autre fichier : demandez un export sans elles.</source>
        <translation>Sie deklariert Entitäten, die eine andere Datei verbergen können: Bitten Sie um einen Export ohne sie.</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) XML mal formé(s)</source>
        <translation>
            <numerusform>%n XML-Datei nicht wohlgeformt</numerusform>
            <numerusform>%n XML-Dateien nicht wohlgeformt</numerusform>
        </translation>
    </message>
    <message>
        <source>Demandez au fournisseur de corriger l’endroit indiqué.</source>
        <translation>Bitten Sie den Lieferanten, die genannte Stelle zu berichtigen.</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) arrivé(s) incomplet(s)</source>
        <translation>
            <numerusform>%n Datei unvollständig angekommen</numerusform>
            <numerusform>%n Dateien unvollständig angekommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Redemandez-le ou recopiez-le : la fin manque.</source>
        <translation>Fordern Sie sie noch einmal an oder kopieren Sie sie neu: Das Ende fehlt.</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) XML illisible(s)</source>
        <translation>
            <numerusform>%n XML-Datei nicht lesbar</numerusform>
            <numerusform>%n XML-Dateien nicht lesbar</numerusform>
        </translation>
    </message>
    <message>
        <source>Redemandez-le, enregistré en UTF-8.</source>
        <translation>Fordern Sie sie noch einmal an, gespeichert als UTF-8.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) abîmée(s)</source>
        <translation>
            <numerusform>%n beschädigtes Bild</numerusform>
            <numerusform>%n beschädigte Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) s’arrête(nt) au milieu</source>
        <translation>
            <numerusform>%n Bild bricht in der Mitte ab</numerusform>
            <numerusform>%n Bilder brechen in der Mitte ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) n’est pas une image</source>
        <translation>
            <numerusform>%n Datei ist kein Bild</numerusform>
            <numerusform>%n Dateien sind keine Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>Vérifiez ce qui a été livré sous ce nom.</source>
        <translation>Prüfen Sie, was unter diesem Namen geliefert wurde.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) trop grande(s)</source>
        <translation>
            <numerusform>%n Bild zu groß</numerusform>
            <numerusform>%n Bilder zu groß</numerusform>
        </translation>
    </message>
    <message>
        <source>Demandez-les en plusieurs parties ou réduites.</source>
        <translation>Fordern Sie sie in Teilen oder verkleinert an.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) refusée(s) par prudence</source>
        <translation>
            <numerusform>%n Bild aus Vorsicht abgelehnt</numerusform>
            <numerusform>%n Bilder aus Vorsicht abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>Le fichier grossit sans mesure : redemandez-le.</source>
        <translation>Die Datei wächst maßlos: Fordern Sie sie erneut an.</translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) gardée(s) comme texte</source>
        <translation>
            <numerusform>%n Datum als Text behalten</numerusform>
            <numerusform>%n Daten als Text behalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Écrivez une année, un mois ou un jour.</source>
        <translation>Schreiben Sie ein Jahr, einen Monat oder einen Tag.</translation>
    </message>
    <message numerus="yes">
        <source>%n cote(s) en double</source>
        <translation>
            <numerusform>%n doppelte Signatur</numerusform>
            <numerusform>%n doppelte Signaturen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ligne(s) sans cote</source>
        <translation>
            <numerusform>%n Zeile ohne Signatur</numerusform>
            <numerusform>%n Zeilen ohne Signatur</numerusform>
        </translation>
    </message>
    <message>
        <source>Donnez-leur une cote ; elles restent dehors d’ici là.</source>
        <translation>Geben Sie ihnen eine Signatur; bis dahin bleiben sie draußen.</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) sans titre</source>
        <translation>
            <numerusform>%n Eintrag ohne Titel</numerusform>
            <numerusform>%n Einträge ohne Titel</numerusform>
        </translation>
    </message>
    <message>
        <source>Donnez-leur un titre ; la cote est montrée à sa place.</source>
        <translation>Geben Sie ihnen einen Titel; die Signatur steht an seiner Stelle.</translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) sans nom</source>
        <translation>
            <numerusform>%n Person ohne Namen</numerusform>
            <numerusform>%n Personen ohne Namen</numerusform>
        </translation>
    </message>
    <message>
        <source>Complétez la ligne ; elle reste dehors d’ici là.</source>
        <translation>Ergänzen Sie die Zeile; bis dahin bleibt sie draußen.</translation>
    </message>
    <message numerus="yes">
        <source>%n nature(s) inconnue(s)</source>
        <translation>
            <numerusform>%n unbekannte Art</numerusform>
            <numerusform>%n unbekannte Arten</numerusform>
        </translation>
    </message>
    <message>
        <source>Livrez chaque instrument de recherche une seule fois.</source>
        <translation>Liefern Sie jedes Findmittel nur einmal.</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) illisible(s)</source>
        <translation>
            <numerusform>%n unlesbare Datei</numerusform>
            <numerusform>%n unlesbare Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Recopiez-le(s) ou demandez l’accès.</source>
        <translation>Kopieren Sie erneut oder bitten Sie um Zugang.</translation>
    </message>
    <message numerus="yes">
        <source>%n export(s) ouvert(s) avec une ligne démesurée</source>
        <translation>
            <numerusform>%n offener Export mit einer zu langen Zeile</numerusform>
            <numerusform>%n offene Exporte mit einer zu langen Zeile</numerusform>
        </translation>
    </message>
    <message>
        <source>Refaites l’export : une ligne dépasse 256 Mo.</source>
        <translation>Erstellen Sie den Export noch einmal: Eine Zeile hat mehr als 256 MB.</translation>
    </message>
    <message numerus="yes">
        <source>%n export(s) ouvert(s) sans notice lisible</source>
        <translation>
            <numerusform>%n offener Export ohne lesbaren Datensatz</numerusform>
            <numerusform>%n offene Exporte ohne lesbaren Datensatz</numerusform>
        </translation>
    </message>
    <message>
        <source>Refaites l’export : rien n’a pu en être lu.</source>
        <translation>Erstellen Sie den Export noch einmal: Nichts davon war lesbar.</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) illisible(s) dans un export ouvert</source>
        <translation>
            <numerusform>%n unlesbarer Datensatz in einem offenen Export</numerusform>
            <numerusform>%n unlesbare Datensätze in einem offenen Export</numerusform>
        </translation>
    </message>
    <message>
        <source>Refaites l’export ; les autres notices entrent.</source>
        <translation>Erstellen Sie den Export noch einmal; die anderen Datensätze sind aufgenommen.</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) laissé(s) de côté</source>
        <translation>
            <numerusform>%n Datei übergangen</numerusform>
            <numerusform>%n Dateien übergangen</numerusform>
        </translation>
    </message>
    <message>
        <source>Livrez le fichier lui-même, pas un lien.</source>
        <translation>Liefern Sie die Datei selbst, keinen Verweis.</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) d’autorité sans nature</source>
        <translation>
            <numerusform>%n Normdatensatz ohne Art</numerusform>
            <numerusform>%n Normdatensätze ohne Art</numerusform>
        </translation>
    </message>
    <message>
        <source>Ligne %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Dites si c’est une personne, une famille ou une collectivité.</source>
        <translation>Sagen Sie, ob es eine Person, eine Familie oder eine Körperschaft ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) d’autorité sans nom</source>
        <translation>
            <numerusform>%n Normdatensatz ohne Namen</numerusform>
            <numerusform>%n Normdatensätze ohne Namen</numerusform>
        </translation>
    </message>
    <message>
        <source>Redemandez cette notice au fournisseur ; les autres entrent.</source>
        <translation>Erbitten Sie diesen Datensatz erneut vom Lieferanten; die anderen sind aufgenommen.</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) sans aucune notice d’autorité</source>
        <translation>
            <numerusform>%n Datei ohne jeden Normdatensatz</numerusform>
            <numerusform>%n Dateien ohne jeden Normdatensatz</numerusform>
        </translation>
    </message>
    <message>
        <source>Vérifiez que c’est bien de l’EAC-CPF.</source>
        <translation>Prüfen Sie, ob es EAC-CPF ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n envoi(s) sans nom d’instrument (eadid)</source>
        <translation>
            <numerusform>%n Datensatz ohne Namen des Findbuchs (eadid)</numerusform>
            <numerusform>%n Datensätze ohne Namen des Findbuchs (eadid)</numerusform>
        </translation>
    </message>
    <message>
        <source>Demandez au fournisseur de le nommer ; le reste entre.</source>
        <translation>Bitten Sie den Lieferanten, es zu benennen; der Rest ist aufgenommen.</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) moissonnée(s) dans un autre format</source>
        <translation>
            <numerusform>%n geernteter Datensatz in einem anderen Format</numerusform>
            <numerusform>%n geerntete Datensätze in einem anderen Format</numerusform>
        </translation>
    </message>
    <message>
        <source>Demandez la moisson en EAD ou en Dublin Core.</source>
        <translation>Erbitten Sie die Ernte in EAD oder Dublin Core.</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) supprimée(s) à la source</source>
        <translation>
            <numerusform>%n Datensatz an der Quelle gelöscht</numerusform>
            <numerusform>%n Datensätze an der Quelle gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>Rien n’est retiré ici : retirez-les si elles y sont.</source>
        <translation>Hier ist nichts zurückgezogen: Ziehen Sie sie zurück, wenn sie da sind.</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) XML d’un genre inconnu</source>
        <translation>
            <numerusform>%n XML-Datei unbekannter Art</numerusform>
            <numerusform>%n XML-Dateien unbekannter Art</numerusform>
        </translation>
    </message>
    <message>
        <source>Demandez l’un des formats lus ici, ou laissez ce fichier de côté.</source>
        <translation>Erbitten Sie eines der hier gelesenen Formate, oder lassen Sie die Datei weg.</translation>
    </message>
</context>
<context>
    <name>RestByDay</name>
    <message>
        <source>Centre de ressources</source>
        <translation>Dokumentationszentrum</translation>
    </message>
    <message>
        <source>En ce moment, nous nommons %1</source>
        <translation>In diesem Augenblick nennen wir %1</translation>
    </message>
    <message>
        <source>En ce moment, nous nommons</source>
        <translation>In diesem Augenblick nennen wir</translation>
    </message>
    <message>
        <source>Un point, une personne : la n° %1 sur %2</source>
        <translation>Ein Punkt, ein Mensch: Nr. %1 von %2</translation>
    </message>
    <message>
        <source>Touchez pour commencer</source>
        <translation>Zum Beginnen berühren</translation>
    </message>
</context>
<context>
    <name>RestByNight</name>
    <message>
        <source>En ce moment, nous nommons</source>
        <translation>In diesem Augenblick nennen wir</translation>
    </message>
    <message>
        <source>Centre de ressources</source>
        <translation>Dokumentationszentrum</translation>
    </message>
    <message>
        <source>Touchez pour commencer</source>
        <translation>Zum Beginnen berühren</translation>
    </message>
</context>
<context>
    <name>ResultList</name>
    <message>
        <source>Résultats</source>
        <translation>Ergebnisse</translation>
    </message>
</context>
<context>
    <name>ResultRow</name>
    <message>
        <source>Retirer du panier : %1</source>
        <translation>Aus dem Korb nehmen: %1</translation>
    </message>
    <message>
        <source>Garder : %1</source>
        <translation>Behalten: %1</translation>
    </message>
</context>
<context>
    <name>Sameness</name>
    <message>
        <source>Paire %1 sur %2</source>
        <translation>Paar %1 von %2</translation>
    </message>
    <message>
        <source>Une seule personne, sous « %1 ». Les visiteurs le voient après « Mettre en ligne ».</source>
        <translation>Eine Person, unter „%1“. Besucher sehen es nach „Veröffentlichen“.</translation>
    </message>
    <message>
        <source>Deux personnes : cette paire ne sera plus proposée.</source>
        <translation>Zwei Personen: Dieses Paar wird nicht mehr vorgeschlagen.</translation>
    </message>
    <message>
        <source>La décision est défaite. Les visiteurs le voient après « Mettre en ligne ».</source>
        <translation>Die Entscheidung ist zurückgenommen. Besucher sehen es nach „Veröffentlichen“.</translation>
    </message>
    <message>
        <source>Très vraisemblable</source>
        <translation>Sehr wahrscheinlich</translation>
    </message>
    <message>
        <source>Vraisemblable</source>
        <translation>Wahrscheinlich</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Möglich</translation>
    </message>
    <message>
        <source>%1 (%2 sur 100)</source>
        <translation>%1 (%2 von 100)</translation>
    </message>
    <message>
        <source>Le même nom</source>
        <translation>Derselbe Name</translation>
    </message>
    <message>
        <source>Le même prénom, un nom de même son</source>
        <translation>Derselbe Vorname, ein gleich klingender Name</translation>
    </message>
    <message>
        <source>Le même jour de naissance</source>
        <translation>Derselbe Geburtstag</translation>
    </message>
    <message>
        <source>Des dates de naissance qui s’accordent</source>
        <translation>Geburtsdaten, die übereinstimmen</translation>
    </message>
    <message>
        <source>Le même lieu de naissance</source>
        <translation>Derselbe Geburtsort</translation>
    </message>
    <message>
        <source>Le même matricule dans le même camp</source>
        <translation>Dieselbe Nummer im selben Lager</translation>
    </message>
    <message>
        <source>Le même jour de décès</source>
        <translation>Derselbe Todestag</translation>
    </message>
    <message>
        <source>Ne s’accordent pas : %1. Un seul des deux peut être vrai.</source>
        <translation>Nicht vereinbar: %1. Nur eines von beiden kann wahr sein.</translation>
    </message>
    <message>
        <source>Formes du nom</source>
        <translation>Namensformen</translation>
    </message>
    <message>
        <source>Listes</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Texte</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Parcours</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>s’accordent</source>
        <translation>stimmen überein</translation>
    </message>
    <message>
        <source>diffèrent</source>
        <translation>verschieden</translation>
    </message>
    <message>
        <source>se contredisent</source>
        <translation>widersprechen sich</translation>
    </message>
    <message>
        <source>une seule le dit</source>
        <translation>nur einer sagt es</translation>
    </message>
    <message>
        <source>Une seule personne</source>
        <translation>Eine Person</translation>
    </message>
    <message>
        <source>Deux personnes</source>
        <translation>Zwei Personen</translation>
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
        <translation>Diese Person lebt vielleicht noch: Gezeigt werden nur der Name und die Listen, die ihn nennen.</translation>
    </message>
    <message>
        <source>Ce document sera consultable à partir du %1 (Code du patrimoine, art. L213-2).</source>
        <translation>Dieses Dokument ist ab dem %1 einsehbar (Code du patrimoine, Art. L213-2).</translation>
    </message>
    <message>
        <source>Document librement consultable. Reproduction possible avec la source et la cote.</source>
        <translation>Frei einsehbares Dokument. Wiedergabe mit Quelle und Signatur möglich.</translation>
    </message>
    <message>
        <source>Consultable sur ce poste. L’image ne peut pas être imprimée (droits réservés).</source>
        <translation>An dieser Station einsehbar. Das Bild kann nicht gedruckt werden (Rechte vorbehalten).</translation>
    </message>
    <message>
        <source>Auteur non identifié. Si vous le connaissez, parlez-en à l’équipe.</source>
        <translation>Urheber nicht bekannt. Wenn Sie ihn kennen, sagen Sie es dem Team.</translation>
    </message>
    <message>
        <source>Ce document n’est pas consultable. Renseignement à l’accueil.</source>
        <translation>Dieses Dokument ist nicht einsehbar. Auskunft am Empfang.</translation>
    </message>
    <message>
        <source>Cette notice n’est pas présentée. Renseignement à l’accueil.</source>
        <translation>Dieser Eintrag wird nicht gezeigt. Auskunft am Empfang.</translation>
    </message>
    <message>
        <source>Ce document sera consultable à partir du %1.</source>
        <translation>Dieses Dokument ist ab dem %1 zugänglich.</translation>
    </message>
    <message>
        <source>Ce document n’est pas encore consultable (Code du patrimoine, art. L213-2). Renseignement à l’accueil.</source>
        <translation>Dieses Dokument ist noch nicht zugänglich (französisches Kulturerbegesetz, Art. L213-2). Bitte am Empfang fragen.</translation>
    </message>
    <message>
        <source>Consultation selon les conditions fixées par la personne qui a confié ce document. Renseignement à l’accueil.</source>
        <translation>Einsicht nach den Bedingungen der Person, die uns dieses Dokument anvertraut hat. Bitte am Empfang fragen.</translation>
    </message>
    <message>
        <source>Ce document sera consultable à partir du %1, comme l’a demandé la personne qui l’a confié.</source>
        <translation>Dieses Dokument ist ab dem %1 zugänglich, wie es die Person wünscht, die es uns anvertraut hat.</translation>
    </message>
    <message>
        <source>Cette notice n’est pas présentée, à la demande d’une personne concernée. Renseignement à l’accueil.</source>
        <translation>Dieser Eintrag wird auf Wunsch einer betroffenen Person nicht gezeigt. Bitte am Empfang fragen.</translation>
    </message>
    <message>
        <source>Cette notice n’est pas présentée avant le %1, à la demande d’une personne concernée.</source>
        <translation>Dieser Eintrag wird vor dem %1 nicht gezeigt, auf Wunsch einer betroffenen Person.</translation>
    </message>
    <message>
        <source>Ce document est trop fragile pour être communiqué. Renseignement à l’accueil.</source>
        <translation>Dieses Dokument ist zu empfindlich, um vorgelegt zu werden. Bitte am Empfang fragen.</translation>
    </message>
    <message>
        <source>Ce document, fragile, sera consultable à partir du %1.</source>
        <translation>Dieses empfindliche Dokument ist ab dem %1 zugänglich.</translation>
    </message>
    <message>
        <source>Consultable sur ce poste. L’image ne peut pas être imprimée : elle est protégée par le droit d’auteur.</source>
        <translation>An diesem Terminal einsehbar. Das Bild kann nicht gedruckt werden: Es ist urheberrechtlich geschützt.</translation>
    </message>
    <message>
        <source>Consultable sur ce poste. L’image ne peut pas être imprimée, comme l’a demandé la personne qui l’a confiée.</source>
        <translation>An diesem Terminal einsehbar. Das Bild kann nicht gedruckt werden, wie es die Person wünscht, die es uns anvertraut hat.</translation>
    </message>
    <message>
        <source>Pas encore consultable</source>
        <translation>Noch nicht einsehbar</translation>
    </message>
    <message>
        <source>Consultable et imprimable</source>
        <translation>Einsehbar und druckbar</translation>
    </message>
    <message>
        <source>Consultable ; la notice s’imprime sans l’image</source>
        <translation>Einsehbar; der Eintrag wird ohne Bild gedruckt</translation>
    </message>
    <message>
        <source>Consultable ici seulement</source>
        <translation>Nur hier einsehbar</translation>
    </message>
    <message>
        <source>d’après le niveau : %1</source>
        <translation>nach der Ebene: %1</translation>
    </message>
    <message>
        <source>fonds</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>classe</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>groupe de fonds</source>
        <translation>Bestandsgruppe</translation>
    </message>
    <message>
        <source>sous-groupe</source>
        <translation>Untergruppe</translation>
    </message>
    <message>
        <source>sous-fonds</source>
        <translation>Teilbestand</translation>
    </message>
    <message>
        <source>série</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>sous-série</source>
        <translation>Teilserie</translation>
    </message>
    <message>
        <source>dossier</source>
        <translation>Akte</translation>
    </message>
    <message>
        <source>pièce</source>
        <translation>Stück</translation>
    </message>
    <message>
        <source>Ce document n’est pas encore ouvert</source>
        <translation>Dieses Dokument ist noch nicht offen</translation>
    </message>
    <message>
        <source>Ce document s’ouvre en %1</source>
        <translation>Dieses Dokument wird %1 geöffnet</translation>
    </message>
    <message>
        <source>Domicile</source>
        <translation>Wohnort</translation>
    </message>
    <message>
        <source>Arrestation</source>
        <translation>Verhaftung</translation>
    </message>
    <message>
        <source>Internement</source>
        <translation>Internierung</translation>
    </message>
    <message>
        <source>Convoi</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Camp</source>
        <translation>Lager</translation>
    </message>
    <message>
        <source>Kommando</source>
        <translation>Kommando</translation>
    </message>
    <message>
        <source>Évacuation</source>
        <translation>Evakuierung</translation>
    </message>
    <message>
        <source>Libération</source>
        <translation>Befreiung</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Décès</source>
        <translation>Tod</translation>
    </message>
    <message>
        <source>revenu de déportation</source>
        <translation>aus der Deportation zurückgekehrt</translation>
    </message>
    <message>
        <source>mort en déportation</source>
        <translation>in der Deportation gestorben</translation>
    </message>
    <message>
        <source>exécuté</source>
        <translation>hingerichtet</translation>
    </message>
    <message>
        <source>disparu</source>
        <translation>verschollen</translation>
    </message>
    <message>
        <source>libéré</source>
        <translation>befreit</translation>
    </message>
    <message>
        <source>évadé</source>
        <translation>geflohen</translation>
    </message>
    <message>
        <source>sort inconnu</source>
        <translation>Schicksal unbekannt</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Écrit aussi</source>
        <translation>Auch geschrieben</translation>
    </message>
    <message>
        <source>Nom de naissance</source>
        <translation>Geburtsname</translation>
    </message>
    <message>
        <source>Nom d’usage</source>
        <translation>Ehename</translation>
    </message>
    <message>
        <source>Dit</source>
        <translation>Genannt</translation>
    </message>
    <message>
        <source>Sexe</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Naissance</source>
        <translation>Geburt</translation>
    </message>
    <message>
        <source>Nationalité</source>
        <translation>Staatsangehörigkeit</translation>
    </message>
    <message>
        <source>Métier</source>
        <translation>Beruf</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Matricule</source>
        <translation>Häftlingsnummer</translation>
    </message>
    <message>
        <source>Destin</source>
        <translation>Schicksal</translation>
    </message>
    <message>
        <source>nommé dans le document</source>
        <translation>im Dokument genannt</translation>
    </message>
    <message>
        <source>source de la notice</source>
        <translation>Quelle des Eintrags</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Recherche</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Un nom, un lieu, une date, un mot…</source>
        <translation>Name, Ort, Datum, Wort …</translation>
    </message>
    <message>
        <source>Effacer la recherche</source>
        <translation>Suche löschen</translation>
    </message>
</context>
<context>
    <name>SearchView</name>
    <message numerus="yes">
        <source>personne(s) sur %1</source>
        <translation>
            <numerusform>Person
von %1</numerusform>
            <numerusform>Personen
von %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Compris aussi : %1</source>
        <translation>Auch verstanden: %1</translation>
    </message>
</context>
<context>
    <name>SheetPreview</name>
    <message>
        <source>La feuille se compose…</source>
        <translation>Das Blatt wird gesetzt…</translation>
    </message>
    <message>
        <source>Rien à imprimer pour l’instant.</source>
        <translation>Im Moment nichts zu drucken.</translation>
    </message>
    <message>
        <source>Aperçu des feuilles</source>
        <translation>Vorschau der Blätter</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>Page précédente</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Page suivante</source>
        <translation>Nächste Seite</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message numerus="yes">
        <source>%n pièce(s) à imprimer</source>
        <translation>
            <numerusform>%n Stück zu drucken</numerusform>
            <numerusform>%n Stücke zu drucken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n à demander à l’archiviste</source>
        <translation>
            <numerusform>%n beim Archiv zu erfragen</numerusform>
            <numerusform>%n beim Archiv zu erfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Une visite peut imprimer %1 feuilles ; il vous en reste %2. Retirez une pièce ou une copie, ou demandez à l’accueil.</source>
        <translation>Ein Besuch kann %1 Blätter drucken; es bleiben Ihnen %2. Nehmen Sie ein Stück oder eine Kopie heraus oder fragen Sie am Empfang.</translation>
    </message>
    <message>
        <source>Cette feuille ne peut pas être composée</source>
        <translation>Dieses Blatt kann nicht gesetzt werden</translation>
    </message>
    <message>
        <source>Vos feuilles partent à l’imprimante</source>
        <translation>Ihre Blätter gehen zum Drucker</translation>
    </message>
    <message>
        <source>L’imprimante travaille</source>
        <translation>Der Drucker arbeitet</translation>
    </message>
    <message>
        <source>C’est imprimé : prenez vos feuilles</source>
        <translation>Gedruckt: Nehmen Sie Ihre Blätter</translation>
    </message>
    <message>
        <source>Il n’y a plus de papier</source>
        <translation>Es ist kein Papier mehr da</translation>
    </message>
    <message>
        <source>L’imprimante est arrêtée</source>
        <translation>Der Drucker ist angehalten</translation>
    </message>
    <message>
        <source>L’imprimante ne répond pas</source>
        <translation>Der Drucker antwortet nicht</translation>
    </message>
    <message>
        <source>Aucune imprimante n’est reliée à cette borne</source>
        <translation>An dieser Station ist kein Drucker angeschlossen</translation>
    </message>
    <message>
        <source>Montrez la cote à l’accueil : l’équipe l’imprimera.</source>
        <translation>Zeigen Sie die Signatur am Empfang: Das Team druckt sie.</translation>
    </message>
    <message>
        <source>Vos feuilles (%1) attendent, marquées %2. Prévenez l’accueil : elles sortiront dès que l’imprimante sera prête, tant que votre visite dure.</source>
        <translation>Ihre Blätter (%1) warten, mit %2 gezeichnet. Sagen Sie am Empfang Bescheid: Sie kommen, sobald der Drucker bereit ist, solange Ihr Besuch dauert.</translation>
    </message>
    <message>
        <source>Votre panier est gardé tant que votre visite dure. Montrez cet écran à l’accueil.</source>
        <translation>Ihr Korb bleibt erhalten, solange Ihr Besuch dauert. Zeigen Sie diesen Bildschirm am Empfang.</translation>
    </message>
    <message>
        <source>%1, marquées %2 au pied de chaque page.</source>
        <translation>%1, mit %2 am Fuß jeder Seite.</translation>
    </message>
    <message>
        <source>%1, marquées %2. Rien de vous n’y figure ; n’oubliez rien dans le bac.</source>
        <translation>%1, mit %2. Nichts über Sie steht darauf; lassen Sie nichts im Fach liegen.</translation>
    </message>
    <message>
        <source>La notice s’imprime, l’image reste à l’écran.</source>
        <translation>Der Eintrag wird gedruckt, das Bild bleibt am Bildschirm.</translation>
    </message>
    <message>
        <source>S’imprime entièrement.</source>
        <translation>Wird vollständig gedruckt.</translation>
    </message>
</context>
<context>
    <name>SlipView</name>
    <message>
        <source>Un bulletin pour l’archiviste</source>
        <translation>Ein Zettel für das Archiv</translation>
    </message>
    <message>
        <source>Il porte les mots cherchés, ce que la borne a essayé, les noms proches et les autres maisons où demander. L’archiviste reprendra la recherche avec vous.</source>
        <translation>Er trägt die gesuchten Wörter, was die Station versucht hat, ähnliche Namen und andere Stellen, an denen man fragen kann. Das Archiv sucht mit Ihnen weiter.</translation>
    </message>
    <message>
        <source>Les mots cherchés ne sont gardés nulle part : seule la feuille les porte.</source>
        <translation>Die gesuchten Wörter werden nirgends aufbewahrt: Nur das Blatt trägt sie.</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>édition en ligne : %1</source>
        <translation>gezeigte Ausgabe: %1</translation>
    </message>
    <message>
        <source>rien n’est encore publié</source>
        <translation>noch nichts veröffentlicht</translation>
    </message>
    <message>
        <source>Borne %1</source>
        <translation>Station %1</translation>
    </message>
    <message>
        <source>les visiteurs continuent de chercher pendant le travail</source>
        <translation>Besucher suchen währenddessen weiter</translation>
    </message>
    <message>
        <source>Rien n’est encore en ligne : regardez une livraison.</source>
        <translation>Noch nichts ist zu sehen: Sehen Sie eine Lieferung an.</translation>
    </message>
    <message numerus="yes">
        <source>Tout va bien. %n livraison(s) attend(ent).</source>
        <translation>
            <numerusform>Alles in Ordnung. %n Lieferung wartet.</numerusform>
            <numerusform>Alles in Ordnung. %n Lieferungen warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tout va bien. Rien n’attend.</source>
        <translation>Alles in Ordnung. Nichts wartet.</translation>
    </message>
    <message>
        <source>Lecture de %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>Entrée de %1</source>
        <translation>%1 wird aufgenommen</translation>
    </message>
    <message>
        <source>Mise en ligne</source>
        <translation>Veröffentlichung</translation>
    </message>
    <message>
        <source>Retour à l’édition précédente</source>
        <translation>Zurück zur vorigen Ausgabe</translation>
    </message>
    <message>
        <source>Annulation de la dernière livraison</source>
        <translation>Letzte Lieferung zurücknehmen</translation>
    </message>
    <message>
        <source>Retrait de %1</source>
        <translation>%1 wird zurückgehalten</translation>
    </message>
    <message>
        <source>%1 sur %2 · %3 par seconde</source>
        <translation>%1 von %2 · %3 je Sekunde</translation>
    </message>
    <message>
        <source>suspendu : rien n’est perdu</source>
        <translation>angehalten: Nichts geht verloren</translation>
    </message>
    <message numerus="yes">
        <source>encore %n seconde(s) environ</source>
        <translation>
            <numerusform>noch etwa %n Sekunde</numerusform>
            <numerusform>noch etwa %n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>encore %n minute(s) environ</source>
        <translation>
            <numerusform>noch etwa %n Minute</numerusform>
            <numerusform>noch etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) entre(nt)</source>
        <translation>
            <numerusform>%n Eintrag kommt hinzu</numerusform>
            <numerusform>%n Einträge kommen hinzu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(nt)</source>
        <translation>
            <numerusform>%n ändert sich</numerusform>
            <numerusform>%n ändern sich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disparaît (disparaissent)</source>
        <translation>
            <numerusform>%n verschwindet</numerusform>
            <numerusform>%n verschwinden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reste(nt) la (les) même(s)</source>
        <translation>
            <numerusform>%n bleibt gleich</numerusform>
            <numerusform>%n bleiben gleich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) refusé(s)</source>
        <translation>
            <numerusform>%n Datei abgelehnt</numerusform>
            <numerusform>%n Dateien abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) ne sera (seront) plus montrée(s)</source>
        <translation>
            <numerusform>%n Eintrag wird nicht mehr gezeigt</numerusform>
            <numerusform>%n Einträge werden nicht mehr gezeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) s’ouvre(nt) aux visiteurs</source>
        <translation>
            <numerusform>%n Eintrag öffnet sich den Besuchern</numerusform>
            <numerusform>%n Einträge öffnen sich den Besuchern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) cesse(nt) d’être imprimable(s)</source>
        <translation>
            <numerusform>%n Eintrag ist nicht mehr druckbar</numerusform>
            <numerusform>%n Einträge sind nicht mehr druckbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) devient (deviennent) imprimable(s)</source>
        <translation>
            <numerusform>%n Eintrag wird druckbar</numerusform>
            <numerusform>%n Einträge werden druckbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) entre(nt) sans être montrée(s)</source>
        <translation>
            <numerusform>%n Eintrag kommt hinein, ohne gezeigt zu werden</numerusform>
            <numerusform>%n Einträge kommen hinein, ohne gezeigt zu werden</numerusform>
        </translation>
    </message>
    <message>
        <source>Rien à regarder</source>
        <translation>Nichts anzusehen</translation>
    </message>
    <message numerus="yes">
        <source>%n chose(s) à regarder</source>
        <translation>
            <numerusform>%n Sache anzusehen</numerusform>
            <numerusform>%n Dinge anzusehen</numerusform>
        </translation>
    </message>
    <message>
        <source>La livraison n’a pas pu être lue.</source>
        <translation>Die Lieferung konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Abandonné. Rien n’est à moitié fait : l’édition reste.</source>
        <translation>Abgebrochen. Nichts ist halb getan: Die Ausgabe bleibt.</translation>
    </message>
    <message numerus="yes">
        <source>%n recherche(s) d’essai n’a pas trouvé : l’ancienne édition reste en ligne.</source>
        <translation>
            <numerusform>%n Probesuche fand nichts: Die alte Ausgabe bleibt.</numerusform>
            <numerusform>%n Probesuchen fanden nichts: Die alte Ausgabe bleibt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Entré : %n notice(s). Mettez en ligne pour la montrer.</source>
        <translation>
            <numerusform>Aufgenommen: %n Eintrag. Veröffentlichen Sie, um ihn zu zeigen.</numerusform>
            <numerusform>Aufgenommen: %n Einträge. Veröffentlichen Sie, um sie zu zeigen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>En ligne : %n notice(s).</source>
        <translation>
            <numerusform>Zu sehen: %n Eintrag.</numerusform>
            <numerusform>Zu sehen: %n Einträge.</numerusform>
        </translation>
    </message>
    <message>
        <source>L’édition du %1 est de nouveau en ligne.</source>
        <translation>Die Ausgabe vom %1 ist wieder zu sehen.</translation>
    </message>
    <message>
        <source>La livraison %1 est annulée. Mettez en ligne.</source>
        <translation>Die Lieferung %1 ist zurückgenommen. Veröffentlichen Sie.</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) retirée(s) de toutes les bornes.</source>
        <translation>
            <numerusform>%n Eintrag auf allen Stationen zurückgehalten.</numerusform>
            <numerusform>%n Einträge auf allen Stationen zurückgehalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>« %1 » ne trouve pas %2 parmi les %3 premières réponses.</source>
        <translation>„%1“ findet %2 nicht unter den ersten %3 Antworten.</translation>
    </message>
    <message>
        <source>« %1 » ne trouve pas %2 en premier.</source>
        <translation>„%1“ findet %2 nicht an erster Stelle.</translation>
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
        <translation>hat die Form ergänzt</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>En attente de votre accord</source>
        <translation>Wartet auf Ihre Zustimmung</translation>
    </message>
    <message>
        <source>Annulée</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Entrée</source>
        <translation>Aufgenommen</translation>
    </message>
    <message>
        <source>Le travail n’a pas abouti.</source>
        <translation>Die Arbeit ist nicht gelungen.</translation>
    </message>
    <message>
        <source>Une faute imprévue ; l’édition en ligne reste. À transmettre : %1</source>
        <translation>Ein unerwarteter Fehler; die Ausgabe bleibt. Bitte weitergeben: %1</translation>
    </message>
    <message>
        <source>Libres</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Sur place, image non imprimée</source>
        <translation>Vor Ort, Bild nicht gedruckt</translation>
    </message>
    <message>
        <source>Fermées</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Lire les fichiers</source>
        <translation>Dateien lesen</translation>
    </message>
    <message>
        <source>Ouvrir les images, faire les vignettes</source>
        <translation>Bilder öffnen, Vorschaubilder machen</translation>
    </message>
    <message>
        <source>Copier les originaux</source>
        <translation>Originale kopieren</translation>
    </message>
    <message>
        <source>Inscrire au catalogue</source>
        <translation>In den Katalog eintragen</translation>
    </message>
    <message>
        <source>Composer les notices</source>
        <translation>Einträge zusammenstellen</translation>
    </message>
    <message>
        <source>Écrire les notices</source>
        <translation>Einträge schreiben</translation>
    </message>
    <message>
        <source>Écrire le nouvel index</source>
        <translation>Neuen Index schreiben</translation>
    </message>
    <message>
        <source>Essayer les recherches connues</source>
        <translation>Bekannte Suchen prüfen</translation>
    </message>
    <message>
        <source>Vérifier et mettre en ligne</source>
        <translation>Prüfen und zeigen</translation>
    </message>
    <message>
        <source>a fait entrer</source>
        <translation>hat aufgenommen</translation>
    </message>
    <message>
        <source>a mis en ligne</source>
        <translation>hat veröffentlicht</translation>
    </message>
    <message>
        <source>est revenu à</source>
        <translation>ging zurück zu</translation>
    </message>
    <message>
        <source>a annulé</source>
        <translation>hat zurückgenommen</translation>
    </message>
    <message>
        <source>a retiré</source>
        <translation>hat zurückgehalten</translation>
    </message>
    <message>
        <source>montre de nouveau</source>
        <translation>zeigt wieder</translation>
    </message>
    <message>
        <source>a noté une opposition</source>
        <translation>hat einen Einwand vermerkt</translation>
    </message>
    <message>
        <source>a levé l’opposition</source>
        <translation>hat den Einwand aufgehoben</translation>
    </message>
    <message>
        <source>a réuni</source>
        <translation>hat zusammengeführt</translation>
    </message>
    <message>
        <source>a distingué</source>
        <translation>hat unterschieden</translation>
    </message>
    <message>
        <source>a défait une décision</source>
        <translation>hat eine Entscheidung zurückgenommen</translation>
    </message>
    <message>
        <source>a remis une copie</source>
        <translation>hat eine Kopie ausgehändigt</translation>
    </message>
</context>
<context>
    <name>StaffColumns</name>
    <message>
        <source>Fermer</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Que contiennent ces colonnes ?</source>
        <translation>Was enthalten diese Spalten?</translation>
    </message>
    <message>
        <source>Colonnes du tableau</source>
        <translation>Spalten der Tabelle</translation>
    </message>
    <message>
        <source>« %1 » contient :</source>
        <translation>„%1“ enthält:</translation>
    </message>
    <message>
        <source>Un instant…</source>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>Garder et regarder de nouveau</source>
        <translation>Behalten und noch einmal ansehen</translation>
    </message>
</context>
<context>
    <name>StaffCopies</name>
    <message>
        <source>Fermer</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Remettre une copie</source>
        <translation>Eine Kopie aushändigen</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formate</translation>
    </message>
    <message>
        <source>À donner</source>
        <translation>Zum Weitergeben</translation>
    </message>
    <message>
        <source>À garder ici</source>
        <translation>Zum Aufbewahren</translation>
    </message>
    <message>
        <source>Toute l’archive</source>
        <translation>Das ganze Archiv</translation>
    </message>
    <message>
        <source>Un seul fonds</source>
        <translation>Ein Bestand allein</translation>
    </message>
    <message>
        <source>Le fonds et ce qui est au-dessous</source>
        <translation>Der Bestand und was darunter liegt</translation>
    </message>
    <message>
        <source>Sa cote</source>
        <translation>Seine Signatur</translation>
    </message>
    <message>
        <source>Format : %1</source>
        <translation>Format: %1</translation>
    </message>
    <message>
        <source>Pour qui ?</source>
        <translation>Für wen?</translation>
    </message>
    <message>
        <source>Quelle partie ?</source>
        <translation>Welcher Teil?</translation>
    </message>
    <message>
        <source>Écrire la copie</source>
        <translation>Die Kopie schreiben</translation>
    </message>
    <message>
        <source>Écrire la copie à garder ?</source>
        <translation>Die Kopie zum Aufbewahren schreiben?</translation>
    </message>
    <message>
        <source>La copie est écrite…</source>
        <translation>Die Kopie wird geschrieben…</translation>
    </message>
    <message>
        <source>La copie est prête</source>
        <translation>Die Kopie ist fertig</translation>
    </message>
    <message>
        <source>Elle se trouve sur la machine qui garde les données, dans %1</source>
        <translation>Sie liegt auf dem Rechner, der die Daten verwahrt, in %1</translation>
    </message>
    <message>
        <source>Oui, écrire et garder</source>
        <translation>Ja, schreiben und aufbewahren</translation>
    </message>
    <message>
        <source>Abandonner</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choisir autrement</source>
        <translation>Anders wählen</translation>
    </message>
    <message>
        <source>Une autre copie</source>
        <translation>Noch eine Kopie</translation>
    </message>
</context>
<context>
    <name>StaffDeliveries</name>
    <message>
        <source>Livraisons</source>
        <translation>Lieferungen</translation>
    </message>
    <message>
        <source>Regarder la livraison %1</source>
        <translation>Lieferung %1 ansehen</translation>
    </message>
    <message>
        <source>toucher pour regarder</source>
        <translation>zum Ansehen tippen</translation>
    </message>
</context>
<context>
    <name>StaffFaults</name>
    <message>
        <source>Recherches d’essai sans réponse</source>
        <translation>Probesuchen ohne Antwort</translation>
    </message>
    <message>
        <source>Dire ce que contiennent les colonnes</source>
        <translation>Sagen, was die Spalten enthalten</translation>
    </message>
    <message>
        <source>Voir la liste</source>
        <translation>Liste ansehen</translation>
    </message>
</context>
<context>
    <name>StaffFinding</name>
    <message>
        <source>Retour à la liste</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Ce que voient les visiteurs</source>
        <translation>Was Besucher sehen</translation>
    </message>
    <message>
        <source>Voir comme un visiteur (quitte cette page)</source>
        <translation>Wie ein Besucher ansehen (verlässt diese Seite)</translation>
    </message>
</context>
<context>
    <name>StaffHandBack</name>
    <message>
        <source>Un instant…</source>
        <translation>Einen Moment…</translation>
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
        <translation>Was %1 ändern würde</translation>
    </message>
    <message>
        <source>Mettre en ligne</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Touchez une livraison pour voir ce qu’elle change, sans rien changer. Puis mettez en ligne : les visiteurs gardent l’ancienne édition jusqu’au dernier instant.</source>
        <translation>Tippen Sie auf eine Lieferung, um zu sehen, was sie ändert, ohne etwas zu ändern. Dann veröffentlichen Sie: Besucher behalten bis zuletzt die alte Ausgabe.</translation>
    </message>
    <message>
        <source>Que faire maintenant ?</source>
        <translation>Was nun?</translation>
    </message>
    <message>
        <source>Que faire des notices qui ne disent rien de leurs droits ?</source>
        <translation>Was gilt für Einträge, die nichts über Rechte sagen?</translation>
    </message>
    <message>
        <source>Accepter la livraison</source>
        <translation>Lieferung annehmen</translation>
    </message>
    <message>
        <source>Revenir à l’édition du %1</source>
        <translation>Zurück zur Ausgabe vom %1</translation>
    </message>
    <message>
        <source>Annuler la livraison %1</source>
        <translation>Lieferung %1 zurücknehmen</translation>
    </message>
</context>
<context>
    <name>StaffObjections</name>
    <message>
        <source>Ne rien noter</source>
        <translation>Nichts vermerken</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Noter une opposition</source>
        <translation>Einen Einwand vermerken</translation>
    </message>
    <message>
        <source>Oppositions</source>
        <translation>Einwände</translation>
    </message>
    <message>
        <source>Oppositions en cours</source>
        <translation>Bestehende Einwände</translation>
    </message>
    <message>
        <source>Lever l’opposition</source>
        <translation>Den Einwand aufheben</translation>
    </message>
    <message>
        <source>Lever l’opposition à %1 ? Les visiteurs verront de nouveau ce qu’elle cache.</source>
        <translation>Den Einwand gegen %1 aufheben? Besucher sehen wieder, was er verbirgt.</translation>
    </message>
    <message>
        <source>Oui, la lever</source>
        <translation>Ja, aufheben</translation>
    </message>
    <message>
        <source>Non, la garder</source>
        <translation>Nein, beibehalten</translation>
    </message>
    <message>
        <source>La notice</source>
        <translation>Der Eintrag</translation>
    </message>
    <message>
        <source>Sa cote</source>
        <translation>Seine Signatur</translation>
    </message>
    <message>
        <source>Qui s’oppose, et pourquoi</source>
        <translation>Wer Einwand erhebt, und warum</translation>
    </message>
    <message>
        <source>Sa fille, lettre du 3 mai</source>
        <translation>Ihre Tochter, Brief vom 3. Mai</translation>
    </message>
    <message>
        <source>À quoi s’oppose-t-on ?</source>
        <translation>Wogegen richtet er sich?</translation>
    </message>
    <message>
        <source>La raison reste dans le catalogue : aucun visiteur ne la lit, aucune copie remise ne la contient.</source>
        <translation>Der Grund bleibt im Katalog: Kein Besucher liest ihn, keine ausgehändigte Kopie enthält ihn.</translation>
    </message>
    <message>
        <source>Un instant…</source>
        <translation>Einen Augenblick…</translation>
    </message>
    <message>
        <source>Noter et appliquer</source>
        <translation>Vermerken und anwenden</translation>
    </message>
</context>
<context>
    <name>StaffPair</name>
    <message>
        <source>Ce nom titre la page</source>
        <translation>Dieser Name steht über der Seite</translation>
    </message>
    <message>
        <source>Toucher pour garder ce nom</source>
        <translation>Berühren, um diesen Namen zu behalten</translation>
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
        <translation>Zurück zu den Fehlern</translation>
    </message>
</context>
<context>
    <name>StaffProgress</name>
    <message>
        <source>Reprendre</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Suspendre</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Abandonner</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>StaffQuality</name>
    <message>
        <source>Fermer</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Qualité des notices</source>
        <translation>Qualität der Einträge</translation>
    </message>
    <message>
        <source>Ce qui manque au catalogue, et ce qui y est douteux.</source>
        <translation>Was im Katalog fehlt, und was darin zweifelhaft ist.</translation>
    </message>
    <message>
        <source>Tout le catalogue est relu. Fermer arrête la lecture ; rien n’est changé.</source>
        <translation>Der ganze Katalog wird neu gelesen. Schließen beendet das Lesen; nichts wird geändert.</translation>
    </message>
    <message>
        <source>Recommencer</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Contrôles</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Rien ne manque et rien n’est douteux.</source>
        <translation>Nichts fehlt, und nichts ist zweifelhaft.</translation>
    </message>
    <message>
        <source>Écrire le tableau (CSV)</source>
        <translation>Tabelle schreiben (CSV)</translation>
    </message>
    <message>
        <source>Écrire le rapport (PDF)</source>
        <translation>Bericht schreiben (PDF)</translation>
    </message>
</context>
<context>
    <name>StaffSame</name>
    <message>
        <source>Fermer</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>La même personne ?</source>
        <translation>Dieselbe Person?</translation>
    </message>
    <message>
        <source>À décider</source>
        <translation>Zu entscheiden</translation>
    </message>
    <message>
        <source>Déjà décidées</source>
        <translation>Schon entschieden</translation>
    </message>
    <message>
        <source>Les notices sont comparées…</source>
        <translation>Die Einträge werden verglichen…</translation>
    </message>
    <message>
        <source>Aucune paire n’attend : il n’y a pas d’autres notices qui se ressemblent assez.</source>
        <translation>Kein Paar wartet: Keine anderen Einträge sind einander ähnlich genug.</translation>
    </message>
    <message>
        <source>Rien n’a encore été décidé.</source>
        <translation>Es ist noch nichts entschieden.</translation>
    </message>
    <message>
        <source>Ce qui a été décidé</source>
        <translation>Was entschieden wurde</translation>
    </message>
    <message>
        <source>Défaire</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>C’est la même personne</source>
        <translation>Es ist dieselbe Person</translation>
    </message>
    <message>
        <source>Ce sont deux personnes</source>
        <translation>Es sind zwei Personen</translation>
    </message>
    <message>
        <source>Plus tard</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Mettre en ligne</source>
        <translation>Veröffentlichen</translation>
    </message>
</context>
<context>
    <name>StaffTasks</name>
    <message>
        <source>Autres tâches</source>
        <translation>Weitere Aufgaben</translation>
    </message>
    <message>
        <source>Retirer une notice tout de suite</source>
        <translation>Einen Eintrag sofort zurückhalten</translation>
    </message>
    <message>
        <source>Pourquoi n’a-t-on pas trouvé ?</source>
        <translation>Warum wurde es nicht gefunden?</translation>
    </message>
    <message>
        <source>Qualité des notices</source>
        <translation>Qualität der Einträge</translation>
    </message>
    <message>
        <source>La même personne ?</source>
        <translation>Dieselbe Person?</translation>
    </message>
    <message>
        <source>Oppositions</source>
        <translation>Einwände</translation>
    </message>
    <message>
        <source>Remettre une copie</source>
        <translation>Eine Kopie aushändigen</translation>
    </message>
</context>
<context>
    <name>StaffView</name>
    <message>
        <source>Réservé au personnel</source>
        <translation>Nur für das Personal</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>StaffWhy</name>
    <message>
        <source>Fermer</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Pourquoi n’a-t-on pas trouvé ?</source>
        <translation>Warum wurde es nicht gefunden?</translation>
    </message>
    <message>
        <source>Ce que le visiteur a tapé</source>
        <translation>Was der Besucher getippt hat</translation>
    </message>
    <message>
        <source>Les mêmes mots, les mêmes fautes</source>
        <translation>Dieselben Wörter, dieselben Fehler</translation>
    </message>
    <message>
        <source>La notice qui aurait dû être trouvée</source>
        <translation>Der Eintrag, der hätte gefunden werden sollen</translation>
    </message>
    <message>
        <source>Sa cote, ou le nom</source>
        <translation>Seine Signatur oder der Name</translation>
    </message>
    <message>
        <source>Un instant…</source>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>Rejouer la recherche</source>
        <translation>Suche nachspielen</translation>
    </message>
</context>
<context>
    <name>StaffWhyAnswer</name>
    <message>
        <source>Tapez ce que le visiteur a tapé, puis la cote ou le nom de la notice. La recherche est rejouée pas à pas : ce qui a été lu, ce que la notice porte, ce qui la cache, sa place. Rien n’est changé.</source>
        <translation>Tippen Sie, was der Besucher getippt hat, dann Signatur oder Namen des Eintrags. Die Suche wird Schritt für Schritt nachgespielt: was gelesen wurde, was der Eintrag enthält, was ihn verbirgt, sein Platz. Nichts wird geändert.</translation>
    </message>
    <message>
        <source>Ajouter « %1 » aux formes de son nom</source>
        <translation>„%1“ zu den Namensformen hinzufügen</translation>
    </message>
    <message>
        <source>Mettre en ligne</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Annuler : retirer cette forme</source>
        <translation>Rückgängig: diese Form zurücknehmen</translation>
    </message>
</context>
<context>
    <name>StaffWithhold</name>
    <message>
        <source>Retirer une notice tout de suite</source>
        <translation>Einen Eintrag sofort zurückhalten</translation>
    </message>
    <message>
        <source>Écrivez sa cote. Elle disparaît de toutes les bornes en quelques instants, sans nouvelle mise en ligne.</source>
        <translation>Geben Sie die Signatur ein. Er verschwindet in wenigen Augenblicken von allen Stationen, ohne Veröffentlichung.</translation>
    </message>
    <message>
        <source>Cote</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Retirer %1</source>
        <translation>%1 zurückhalten</translation>
    </message>
    <message>
        <source>Ne rien retirer</source>
        <translation>Nichts zurückhalten</translation>
    </message>
</context>
<context>
    <name>StageCard</name>
    <message>
        <source>Étape précédente</source>
        <translation>Vorige Station</translation>
    </message>
    <message>
        <source>Étape suivante</source>
        <translation>Nächste Station</translation>
    </message>
</context>
<context>
    <name>SuggestedRow</name>
    <message>
        <source>Pour continuer</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>TableMap</name>
    <message>
        <source>Où l’on est sur la page</source>
        <translation>Wo Sie auf der Seite sind</translation>
    </message>
</context>
<context>
    <name>TableSlider</name>
    <message>
        <source>%1 : moins</source>
        <translation>%1: weniger</translation>
    </message>
    <message>
        <source>%1 : plus</source>
        <translation>%1: mehr</translation>
    </message>
</context>
<context>
    <name>TableText</name>
    <message>
        <source>Texte de la page</source>
        <translation>Text der Seite</translation>
    </message>
    <message numerus="yes">
        <source>%n mot(s) de votre recherche sur cette page</source>
        <translation>
            <numerusform>%n Wort Ihrer Suche auf dieser Seite</numerusform>
            <numerusform>%n Wörter Ihrer Suche auf dieser Seite</numerusform>
        </translation>
    </message>
    <message>
        <source>Le texte de cette page n’a pas été relevé.</source>
        <translation>Der Text dieser Seite wurde nicht erfasst.</translation>
    </message>
    <message>
        <source>Texte lu par la machine : il peut contenir des fautes, l’image fait foi.</source>
        <translation>Maschinell gelesener Text: Er kann Fehler enthalten, maßgeblich ist das Bild.</translation>
    </message>
</context>
<context>
    <name>TableToolbar</name>
    <message>
        <source>Table lumineuse</source>
        <translation>Leuchttisch</translation>
    </message>
    <message>
        <source>Éloigner</source>
        <translation>Weiter weg</translation>
    </message>
    <message>
        <source>Approcher</source>
        <translation>Näher</translation>
    </message>
    <message>
        <source>Page entière</source>
        <translation>Ganze Seite</translation>
    </message>
    <message>
        <source>Tourner</source>
        <translation>Drehen</translation>
    </message>
    <message>
        <source>Lumière</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Contraste</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Négatif</source>
        <translation>Negativ</translation>
    </message>
    <message>
        <source>Texte</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Remettre</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>TaskList</name>
    <message numerus="yes">
        <source>%n étape(s), dans l’ordre</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte, der Reihe nach</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayCard</name>
    <message>
        <source>Un %1, dans nos fonds</source>
        <translation>An einem %1, in unseren Beständen</translation>
    </message>
    <message numerus="yes">
        <source>Voir %n pièce(s)</source>
        <translation>
            <numerusform>Das Stück ansehen</numerusform>
            <numerusform>Die %n Stücke ansehen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ValuesView</name>
    <message>
        <source>Touchez ce que vous cherchez : plusieurs choix s’ajoutent.</source>
        <translation>Berühren Sie, was Sie suchen: Sie können mehrere wählen.</translation>
    </message>
    <message numerus="yes">
        <source>Voir %Ln notice(s)</source>
        <translation>
            <numerusform>%Ln Eintrag ansehen</numerusform>
            <numerusform>%Ln Einträge ansehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Chercher dans la liste</source>
        <translation>In der Liste suchen</translation>
    </message>
    <message>
        <source>Rien dans cette liste ne commence ainsi.</source>
        <translation>Nichts in dieser Liste beginnt so.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dans cette liste</source>
        <translation>
            <numerusform>%Ln in dieser Liste</numerusform>
            <numerusform>%Ln in dieser Liste</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VaultView</name>
    <message numerus="yes">
        <source>%Ln point(s), autant de personnes, de A à Z. Glissez le doigt sur la voûte ou sous les lettres.</source>
        <translation>
            <numerusform>%Ln Punkt, ein Mensch. Fahren Sie mit dem Finger über das Gewölbe oder unter den Buchstaben.</numerusform>
            <numerusform>%Ln Punkte, ebenso viele Menschen, von A bis Z. Fahren Sie mit dem Finger über das Gewölbe oder unter den Buchstaben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln personne(s), de A à Z.</source>
        <translation>
            <numerusform>%Ln Person.</numerusform>
            <numerusform>%Ln Personen, von A bis Z.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nom(s) voisin(s)</source>
        <translation>
            <numerusform>%Ln ähnlicher Name</numerusform>
            <numerusform>%Ln ähnliche Namen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln personne(s)</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>La voûte des noms</source>
        <translation>Das Gewölbe der Namen</translation>
    </message>
    <message>
        <source>Écrire un nom</source>
        <translation>Einen Namen schreiben</translation>
    </message>
    <message>
        <source>Noms précédents</source>
        <translation>Vorige Namen</translation>
    </message>
    <message>
        <source>Noms suivants</source>
        <translation>Nächste Namen</translation>
    </message>
</context>
<context>
    <name>ViewerView</name>
    <message>
        <source>Table lumineuse</source>
        <translation>Leuchttisch</translation>
    </message>
    <message>
        <source>Image abîmée : dites-le à l’équipe. La notice reste ouverte.</source>
        <translation>Beschädigtes Bild: Bitte sagen Sie es dem Team. Der Eintrag bleibt offen.</translation>
    </message>
    <message>
        <source>La regarder</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Vers la gauche</source>
        <translation>Nach links</translation>
    </message>
    <message>
        <source>Vers la droite</source>
        <translation>Nach rechts</translation>
    </message>
    <message>
        <source>Vers le haut</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Vers le bas</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Lumière</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Contraste</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>des points de l’image</source>
        <translation>der Bildpunkte</translation>
    </message>
</context>
<context>
    <name>WallView</name>
    <message>
        <source>Filtrer</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Retirer le filtre %1</source>
        <translation>Filter %1 entfernen</translation>
    </message>
    <message>
        <source>Tout effacer</source>
        <translation>Alle löschen</translation>
    </message>
    <message>
        <source>Voir en liste</source>
        <translation>Als Liste ansehen</translation>
    </message>
    <message>
        <source>Voir les images</source>
        <translation>Bilder ansehen</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message numerus="yes">
        <source>Et %Ln notice(s) sans image : voir en liste.</source>
        <translation>
            <numerusform>Und %Ln Eintrag ohne Bild: als Liste ansehen.</numerusform>
            <numerusform>Und %Ln Einträge ohne Bild: als Liste ansehen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WayChips</name>
    <message>
        <source>Façons de trouver</source>
        <translation>Arten des Findens</translation>
    </message>
</context>
<context>
    <name>WaysOn</name>
    <message>
        <source>Ou bien</source>
        <translation>Oder</translation>
    </message>
    <message>
        <source>Chercher « %1… »</source>
        <translation>Nach „%1…“ suchen</translation>
    </message>
    <message>
        <source>Retirer les filtres</source>
        <translation>Filter entfernen</translation>
    </message>
    <message>
        <source>Partir d’un lieu</source>
        <translation>Von einem Ort ausgehen</translation>
    </message>
    <message>
        <source>Bulletin de recherche pour l’archiviste</source>
        <translation>Suchzettel für das Archiv</translation>
    </message>
    <message>
        <source>Les fonds ne sont pas tous numérisés : l’archiviste peut chercher plus loin, demandez à l’accueil du Centre de ressources.</source>
        <translation>Nicht alle Bestände sind digitalisiert: Der Archivar kann weiter suchen, fragen Sie am Empfang des Dokumentationszentrums.</translation>
    </message>
    <message>
        <source>Ailleurs : Arolsen Archives ; Service historique de la Défense à Caen ; Archives départementales du Pas-de-Calais et du Nord.</source>
        <translation>Anderswo: Arolsen Archives; Service historique de la Défense in Caen; Archives départementales von Pas-de-Calais und Nord.</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>« %1 » est maintenant une forme de %2.</source>
        <translation>„%1“ ist jetzt eine Form von %2.</translation>
    </message>
    <message>
        <source>Aucune notice ne porte cette cote ni ces mots.</source>
        <translation>Kein Eintrag trägt diese Signatur oder diese Wörter.</translation>
    </message>
    <message>
        <source>Laquelle aurait dû être trouvée ?</source>
        <translation>Welcher hätte gefunden werden sollen?</translation>
    </message>
    <message>
        <source>On la trouve dès maintenant.</source>
        <translation>Gefunden wird sie ab sofort.</translation>
    </message>
    <message>
        <source>D’autres changements attendent aussi : on la trouvera quand vous les mettrez tous en ligne.</source>
        <translation>Auch andere Änderungen warten: Gefunden wird sie, sobald Sie alle veröffentlichen.</translation>
    </message>
    <message>
        <source>On la trouvera après la prochaine mise en ligne.</source>
        <translation>Gefunden wird sie nach der nächsten Veröffentlichung.</translation>
    </message>
    <message>
        <source>La forme porte la date et le Centre de ressources comme source ; le journal vous nomme. %1</source>
        <translation>Die Form hat das Datum und das Dokumentationszentrum als Quelle; das Journal nennt Sie. %1</translation>
    </message>
    <message>
        <source>Elle est trouvée : place %1 sur %2.</source>
        <translation>Gefunden: Platz %1 von %2.</translation>
    </message>
    <message>
        <source>Elle n’est pas trouvée : il lui manque %1.</source>
        <translation>Nicht gefunden: Es fehlt %1.</translation>
    </message>
    <message>
        <source>Elle porte tous ces mots, mais elle n’est pas montrée.</source>
        <translation>Der Eintrag enthält alle Wörter, wird aber nicht gezeigt.</translation>
    </message>
    <message>
        <source>Elle porte tous ces mots et n’est pas trouvée : dites-le.</source>
        <translation>Der Eintrag enthält alle Wörter und wird nicht gefunden: Sagen Sie es Ihrem Techniker.</translation>
    </message>
    <message>
        <source>C’est une cote ou un numéro de la notice.</source>
        <translation>Das ist eine Signatur oder Nummer des Eintrags.</translation>
    </message>
    <message>
        <source>Lu aussi comme une cote : ce n’est pas la sienne.</source>
        <translation>Auch als Signatur gelesen: nicht die dieses Eintrags.</translation>
    </message>
    <message>
        <source>« %1 »</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Rien n’a été tapé : tout est montré.</source>
        <translation>Es wurde nichts getippt: Alles wird gezeigt.</translation>
    </message>
    <message>
        <source>Lu : %1.</source>
        <translation>Gelesen: %1.</translation>
    </message>
    <message>
        <source>Le dernier mot n’est qu’un début : une espace le termine.</source>
        <translation>Das letzte Wort ist nur ein Anfang: Ein Leerzeichen beendet es.</translation>
    </message>
    <message>
        <source>%1 : elle ne le porte sous aucune forme.</source>
        <translation>%1: kommt in keiner Form vor.</translation>
    </message>
    <message>
        <source>%1 : tel quel, dans %2.</source>
        <translation>%1: wie getippt, in %2.</translation>
    </message>
    <message>
        <source>%1 : dans une autre forme du nom.</source>
        <translation>%1: in einer anderen Form des Namens.</translation>
    </message>
    <message>
        <source>%1 : dans sa cote ou l’un de ses numéros.</source>
        <translation>%1: in der Signatur oder einer der Nummern.</translation>
    </message>
    <message>
        <source>%1 : tel quel, dans le nom.</source>
        <translation>%1: wie getippt, im Namen.</translation>
    </message>
    <message>
        <source>%1 : le début de « %2 », dans le nom.</source>
        <translation>%1: der Anfang von „%2“, im Namen.</translation>
    </message>
    <message>
        <source>%1 : joint ou séparé, « %2 » dans le nom.</source>
        <translation>%1: zusammen oder getrennt, „%2“ im Namen.</translation>
    </message>
    <message>
        <source>%1 : écrit ainsi par %3.</source>
        <translation>%1: so geschrieben von %3.</translation>
    </message>
    <message>
        <source>%1 : une autre forme de « %2 ».</source>
        <translation>%1: eine andere Form von „%2“.</translation>
    </message>
    <message>
        <source>%1 : sous un autre nom de la même chose, « %2 ».</source>
        <translation>%1: unter einem anderen Namen derselben Sache, „%2“.</translation>
    </message>
    <message>
        <source>%1 : une autre forme du mot, « %2 ».</source>
        <translation>%1: eine andere Form des Wortes, „%2“.</translation>
    </message>
    <message>
        <source>%1 : le même son que « %2 ».</source>
        <translation>%1: klingt wie „%2“.</translation>
    </message>
    <message>
        <source>%1 : « %2 » a pu être mal lu.</source>
        <translation>%1: „%2“ kann verlesen worden sein.</translation>
    </message>
    <message>
        <source>%1 : à une ou deux lettres de « %2 ».</source>
        <translation>%1: ein bis zwei Buchstaben von „%2“ entfernt.</translation>
    </message>
    <message>
        <source>le titre</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>les personnes citées</source>
        <translation>genannte Personen</translation>
    </message>
    <message>
        <source>les lieux</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>les sujets</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>la description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>le texte des pages</source>
        <translation>Text der Seiten</translation>
    </message>
    <message>
        <source>Rien ne la retire ni ne la ferme.</source>
        <translation>Nichts hält ihn zurück oder sperrt ihn.</translation>
    </message>
    <message>
        <source>Fermée : seul son titre est cherché.</source>
        <translation>Gesperrt: Nur der Titel wird durchsucht.</translation>
    </message>
    <message>
        <source>Peut-être vivante : seul le nom en tête est cherché.</source>
        <translation>Lebt möglicherweise: Nur der Hauptname wird durchsucht.</translation>
    </message>
    <message>
        <source>Retirée de toutes les bornes : personne ne la trouve.</source>
        <translation>An allen Terminals zurückgehalten: Niemand findet ihn.</translation>
    </message>
    <message>
        <source>Fermée par ses droits : elle n’est dans aucune édition.</source>
        <translation>Durch seine Rechte gesperrt: in keiner Ausgabe.</translation>
    </message>
    <message>
        <source>Elle n’est pas dans l’édition en ligne : mettez en ligne, ou un niveau est fermé.</source>
        <translation>Nicht in der gezeigten Ausgabe: Veröffentlichen Sie; fehlt er dann noch, ist eine Ebene darüber gesperrt.</translation>
    </message>
    <message>
        <source>Un filtre la cache, sauf : %1.</source>
        <translation>Ein Filter verbirgt ihn, außer: %1.</translation>
    </message>
    <message>
        <source>Cette recherche ne trouve rien.</source>
        <translation>Diese Suche findet nichts.</translation>
    </message>
    <message>
        <source>Elle n’est pas parmi les %1 réponses.</source>
        <translation>Nicht unter den %1 Antworten.</translation>
    </message>
    <message>
        <source>Place %1 sur %2 : il faut beaucoup faire défiler.</source>
        <translation>Platz %1 von %2: Man muss weit scrollen.</translation>
    </message>
    <message>
        <source>Place %1 sur %2.</source>
        <translation>Platz %1 von %2.</translation>
    </message>
</context>
</TS>
