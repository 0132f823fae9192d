<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="fr_FR">
<context>
    <name>BasketView</name>
    <message>
        <source>Votre panier</source>
        <translation>Ihr Korb</translation>
    </message>
    <message numerus="yes">
        <source>%n pièce(s) gardée(s)</source>
        <translation>
            <numerusform>%n Stück behalten</numerusform>
            <numerusform>%n Stücke behalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Le panier est vide. Touchez le signe + d’une notice pour la garder.</source>
        <translation>Der Korb ist leer. Tippen Sie auf das + eines Eintrags, um ihn zu behalten.</translation>
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
        <source>Agrandir le texte</source>
        <translation>Größere Schrift</translation>
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
        <translation type="unfinished">Dokument</translation>
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
        <translation>Orte</translation>
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
        <translation>Das Gewölbe der Namen: ein Punkt, ein Mensch</translation>
    </message>
</context>
<context>
    <name>FacetPanel</name>
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
    <name>HintRow</name>
    <message>
        <source>Vos recherches</source>
        <translation>Ihre Suchen</translation>
    </message>
    <message>
        <source>Par exemple</source>
        <translation type="unfinished">Zum Beispiel</translation>
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
        <source>se prononce presque de même</source>
        <translation>klingt fast gleich</translation>
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
        <source>Sans titre</source>
        <translation>Ohne Titel</translation>
    </message>
</context>
<context>
    <name>NothingPanel</name>
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
        <source>Nous avons essayé les mots tels quels, leurs débuts, les graphies voisines et ce qui se prononce de même.</source>
        <translation>Wir haben die Wörter selbst versucht, ihre Anfänge, ähnliche Schreibweisen und gleich Klingendes.</translation>
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
        <source>Un point, une personne : la no %1 sur %2</source>
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
        <translation>Wohnort</translation>
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
        <translation>Lager</translation>
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
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Décès</source>
        <translation>Tod</translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished">Kontrast</translation>
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
        <translation type="unfinished">Kontrast</translation>
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
        <source>Les fonds ne sont pas tous numérisés : l’archiviste peut chercher plus loin, demandez à l’accueil du Centre de ressources.</source>
        <translation>Nicht alle Bestände sind digitalisiert: Der Archivar kann weiter suchen, fragen Sie am Empfang des Dokumentationszentrums.</translation>
    </message>
    <message>
        <source>Ailleurs : Arolsen Archives ; Service historique de la Défense à Caen ; Archives départementales du Pas-de-Calais et du Nord.</source>
        <translation>Anderswo: Arolsen Archives; Service historique de la Défense in Caen; Archives départementales von Pas-de-Calais und Nord.</translation>
    </message>
</context>
</TS>
