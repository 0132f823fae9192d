<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="fr_FR">
<context>
    <name>BasketList</name>
    <message>
        <source>Voir la feuille : %1</source>
        <translation>Blad bekijken: %1</translation>
    </message>
    <message>
        <source>Retirer du panier : %1</source>
        <translation>Uit de mand halen: %1</translation>
    </message>
</context>
<context>
    <name>BasketView</name>
    <message>
        <source>Votre panier</source>
        <translation>Uw mandje</translation>
    </message>
    <message>
        <source>Le panier est vide. Touchez le signe + d’une notice pour la garder.</source>
        <translation>Het mandje is leeg. Raak het plusteken van een beschrijving aan om die te bewaren.</translation>
    </message>
    <message>
        <source>Votre panier s’appelle %1</source>
        <translation>Uw mand heet %1</translation>
    </message>
    <message>
        <source>Ce signe est au pied de chacune de vos feuilles : vous les reconnaîtrez dans le bac. Il ne porte pas votre nom et s’efface avec votre visite.</source>
        <translation>Dit teken staat onderaan elk van uw bladen: zo herkent u ze in de lade. Het draagt uw naam niet en verdwijnt met uw bezoek.</translation>
    </message>
    <message>
        <source>Chercher</source>
        <translation>Zoeken</translation>
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
        <source>Texte et confort</source>
        <translation>Tekst en comfort</translation>
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
    <name>ColumnWords</name>
    <message>
        <source>Laisser de côté</source>
        <translation>Weglaten</translation>
    </message>
    <message>
        <source>Note, sous son propre titre</source>
        <translation>Notitie, onder de eigen titel</translation>
    </message>
    <message>
        <source>Cote ou numéro</source>
        <translation>Kenmerk of nummer</translation>
    </message>
    <message>
        <source>Titre</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Cote du niveau au-dessus</source>
        <translation>Kenmerk van het niveau erboven</translation>
    </message>
    <message>
        <source>Niveau</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Date de début</source>
        <translation>Begindatum</translation>
    </message>
    <message>
        <source>Date de fin</source>
        <translation>Einddatum</translation>
    </message>
    <message>
        <source>Producteur ou auteur</source>
        <translation>Archiefvormer of auteur</translation>
    </message>
    <message>
        <source>Texte</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Nature (nos mots)</source>
        <translation>Aard (onze woorden)</translation>
    </message>
    <message>
        <source>Nature (leurs mots)</source>
        <translation>Aard (hun woorden)</translation>
    </message>
    <message>
        <source>Importance, format</source>
        <translation>Omvang, formaat</translation>
    </message>
    <message>
        <source>Langue</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Personnes citées</source>
        <translation>Genoemde personen</translation>
    </message>
    <message>
        <source>Organismes</source>
        <translation>Organisaties</translation>
    </message>
    <message>
        <source>Lieux</source>
        <translation>Plaatsen</translation>
    </message>
    <message>
        <source>Sujets</source>
        <translation>Onderwerpen</translation>
    </message>
    <message>
        <source>Droits (nos mots)</source>
        <translation>Rechten (onze woorden)</translation>
    </message>
    <message>
        <source>Conditions d’accès</source>
        <translation>Toegangsvoorwaarden</translation>
    </message>
    <message>
        <source>Conditions de reproduction</source>
        <translation>Reproductievoorwaarden</translation>
    </message>
    <message>
        <source>Documents en rapport</source>
        <translation>Verwante documenten</translation>
    </message>
    <message>
        <source>Éditeur</source>
        <translation>Uitgever</translation>
    </message>
    <message>
        <source>Autre code, adresse</source>
        <translation>Andere code, adres</translation>
    </message>
    <message>
        <source>Fichiers d’images</source>
        <translation>Beeldbestanden</translation>
    </message>
    <message>
        <source>Matière</source>
        <translation>Materiaal</translation>
    </message>
    <message>
        <source>Technique</source>
        <translation>Techniek</translation>
    </message>
    <message>
        <source>Hauteur</source>
        <translation>Hoogte</translation>
    </message>
    <message>
        <source>Largeur</source>
        <translation>Breedte</translation>
    </message>
    <message>
        <source>Inscription</source>
        <translation>Opschrift</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>Herkomst</translation>
    </message>
    <message>
        <source>Mode d’acquisition</source>
        <translation>Wijze van verwerving</translation>
    </message>
    <message>
        <source>Emplacement</source>
        <translation>Standplaats</translation>
    </message>
    <message>
        <source>Nom de famille</source>
        <translation>Achternaam</translation>
    </message>
    <message>
        <source>Prénoms</source>
        <translation>Voornamen</translation>
    </message>
    <message>
        <source>Variantes du nom</source>
        <translation>Naamvarianten</translation>
    </message>
    <message>
        <source>Autres noms de famille</source>
        <translation>Andere achternamen</translation>
    </message>
    <message>
        <source>Autres prénoms</source>
        <translation>Andere voornamen</translation>
    </message>
    <message>
        <source>Pseudonymes</source>
        <translation>Schuilnamen</translation>
    </message>
    <message>
        <source>Sexe</source>
        <translation>Geslacht</translation>
    </message>
    <message>
        <source>Date de naissance</source>
        <translation>Geboortedatum</translation>
    </message>
    <message>
        <source>Année de naissance</source>
        <translation>Geboortejaar</translation>
    </message>
    <message>
        <source>Lieu de naissance</source>
        <translation>Geboorteplaats</translation>
    </message>
    <message>
        <source>Date de décès</source>
        <translation>Overlijdensdatum</translation>
    </message>
    <message>
        <source>Année de décès</source>
        <translation>Overlijdensjaar</translation>
    </message>
    <message>
        <source>Lieu de décès</source>
        <translation>Plaats van overlijden</translation>
    </message>
    <message>
        <source>Domicile</source>
        <translation>Woonplaats</translation>
    </message>
    <message>
        <source>Commune du domicile</source>
        <translation>Woongemeente</translation>
    </message>
    <message>
        <source>Métier</source>
        <translation>Beroep</translation>
    </message>
    <message>
        <source>Matricule</source>
        <translation>Gevangenennummer</translation>
    </message>
    <message>
        <source>Parcours</source>
        <translation>Traject</translation>
    </message>
    <message>
        <source>Devenir</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Bronnen</translation>
    </message>
    <message>
        <source>Listes</source>
        <translation>Lijsten</translation>
    </message>
    <message>
        <source>Réseau, appartenance</source>
        <translation>Netwerk, lidmaatschap</translation>
    </message>
    <message>
        <source>Nationalité</source>
        <translation>Nationaliteit</translation>
    </message>
    <message>
        <source>Des documents</source>
        <translation>Documenten</translation>
    </message>
    <message>
        <source>Des personnes</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Des objets</source>
        <translation>Voorwerpen</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Un instant…</source>
        <translation>Een ogenblik…</translation>
    </message>
    <message>
        <source>Choisissez la colonne qui porte la cote ou le numéro.</source>
        <translation>Kies de kolom met het kenmerk of nummer.</translation>
    </message>
    <message>
        <source>Ce choix vaudra pour tous les tableaux qui ont les mêmes titres.</source>
        <translation>Deze keuze geldt voor alle tabellen met dezelfde koppen.</translation>
    </message>
</context>
<context>
    <name>ComfortPanel</name>
    <message>
        <source>Texte et confort</source>
        <translation>Tekst en comfort</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Texte normal</source>
        <translation>Gewone tekst</translation>
    </message>
    <message>
        <source>Grand</source>
        <translation>Groot</translation>
    </message>
    <message>
        <source>Très grand</source>
        <translation>Heel groot</translation>
    </message>
    <message>
        <source>Contraste</source>
        <translation>Contrast</translation>
    </message>
    <message>
        <source>Noir sur blanc, traits épais.</source>
        <translation>Zwart op wit, dikke lijnen.</translation>
    </message>
    <message>
        <source>Écran bas</source>
        <translation>Lager scherm</translation>
    </message>
    <message>
        <source>Ce qui se touche descend à portée de main.</source>
        <translation>Wat u aanraakt, komt binnen handbereik.</translation>
    </message>
    <message>
        <source>Sans mouvement</source>
        <translation>Zonder beweging</translation>
    </message>
    <message>
        <source>Rien ne glisse, rien ne se fond.</source>
        <translation>Niets schuift, niets vervloeit.</translation>
    </message>
    <message>
        <source>Main gauche</source>
        <translation>Linkshandig</translation>
    </message>
    <message>
        <source>Le clavier et les outils passent de l’autre côté.</source>
        <translation>Het toetsenbord en de knoppen wisselen van kant.</translation>
    </message>
    <message>
        <source>Vos choix s’effacent à la fin de votre visite.</source>
        <translation>Uw keuzes worden gewist als uw bezoek eindigt.</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>Elle contient tout : notices fermées, oppositions, personnes peut-être vivantes. Gardez-la comme l’archive elle-même ; ne la donnez à personne.</source>
        <translation>Alles staat erin: gesloten notities, bezwaren, personen die misschien nog leven. Bewaar ze zoals het archief zelf; geef ze aan niemand.</translation>
    </message>
    <message>
        <source>Seulement ce qui peut sortir aujourd’hui : ni notices fermées, ni personnes peut-être vivantes.</source>
        <translation>Alleen wat vandaag naar buiten mag: geen gesloten notities, niemand die misschien nog leeft.</translation>
    </message>
    <message>
        <source>Les notices sont lues…</source>
        <translation>De notities worden gelezen…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fichier(s) écrit(s)</source>
        <translation>
            <numerusform>%Ln bestand geschreven</numerusform>
            <numerusform>%Ln bestanden geschreven</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notice(s)</source>
        <translation>
            <numerusform>%Ln notitie</numerusform>
            <numerusform>%Ln notities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fichier(s)</source>
        <translation>
            <numerusform>%Ln bestand</numerusform>
            <numerusform>%Ln bestanden</numerusform>
        </translation>
    </message>
    <message>
        <source>Abandonné : il n’en reste rien.</source>
        <translation>Gestopt: er is niets van over.</translation>
    </message>
    <message>
        <source>Copie complète (JSON)</source>
        <translation>Volledige kopie (JSON)</translation>
    </message>
    <message>
        <source>Inventaires, pour un portail d’archives</source>
        <translation>Inventarissen, voor een archiefportaal</translation>
    </message>
    <message>
        <source>Inventaires, pour un logiciel d’archives récent</source>
        <translation>Inventarissen, voor recente archiefsoftware</translation>
    </message>
    <message>
        <source>Notices de personnes, familles et organismes</source>
        <translation>Notities van personen, families en instellingen</translation>
    </message>
    <message>
        <source>Un tableau, pour un tableur ou une bibliothèque</source>
        <translation>Een tabel, voor een rekenblad of een bibliotheek</translation>
    </message>
    <message>
        <source>Images et vues, pour un site web</source>
        <translation>Beelden per pagina, voor een website</translation>
    </message>
    <message>
        <source>Références, pour Zotero ou EndNote</source>
        <translation>Verwijzingen, voor Zotero of EndNote</translation>
    </message>
    <message>
        <source>Références, pour LaTeX</source>
        <translation>Verwijzingen, voor LaTeX</translation>
    </message>
    <message>
        <source>Toutes les notices, à reprendre telles quelles</source>
        <translation>Alle notities, om zo weer op te nemen</translation>
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
    <name>Counts</name>
    <message numerus="yes">
        <source>%n mois</source>
        <translation>
            <numerusform>%n maand</numerusform>
            <numerusform>%n maanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pièce(s)</source>
        <translation>
            <numerusform>%n stuk</numerusform>
            <numerusform>%n stukken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feuille(s)</source>
        <translation>
            <numerusform>%n blad</numerusform>
            <numerusform>%n bladen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>et %n autre(s)</source>
        <translation>
            <numerusform>en nog %n andere</numerusform>
            <numerusform>en nog %n andere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CreditsView</name>
    <message>
        <source>Avec eux</source>
        <translation>Met hun hulp</translation>
    </message>
    <message>
        <source>Ce que vous voyez ici existe aussi grâce à des entreprises, des fondations et des lecteurs.</source>
        <translation>Wat u hier ziet, bestaat ook dankzij bedrijven, stichtingen en lezers.</translation>
    </message>
    <message>
        <source>Les mécènes ne voient ni vos recherches ni votre panier.</source>
        <translation>Sponsors zien uw zoekopdrachten noch uw mandje.</translation>
    </message>
    <message>
        <source>Caractères Newsreader (Production Type) et Source Sans 3 (Adobe), licence SIL Open Font. Cartes Natural Earth, domaine public. Logiciel Qt sous licence LGPL 3, et d’autres bibliothèques libres : l’accueil a la liste et le texte des licences.</source>
        <translation>Letters Newsreader (Production Type) en Source Sans 3 (Adobe), SIL Open Font License. Kaarten Natural Earth, publiek domein. Qt-software onder de LGPL 3, en andere vrije bibliotheken: de balie heeft de lijst en de licentieteksten.</translation>
    </message>
</context>
<context>
    <name>DisputePanel</name>
    <message>
        <source>%1 : les documents diffèrent. Nous les montrons tous.</source>
        <translation>%1: de documenten verschillen. Wij tonen ze allemaal.</translation>
    </message>
    <message>
        <source>retenu dans le parcours</source>
        <translation>opgenomen in het traject</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>page %1 sur %2</source>
        <translation>pagina %1 van %2</translation>
    </message>
    <message>
        <source>Indice</source>
        <translation>Tip</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Cote</source>
        <translation>Signatuur</translation>
    </message>
    <message>
        <source>Autres cotes</source>
        <translation>Andere signaturen</translation>
    </message>
    <message>
        <source>Producteur</source>
        <translation>Archiefvormer</translation>
    </message>
    <message>
        <source>Personnes</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Organismes</source>
        <translation>Organisaties</translation>
    </message>
    <message>
        <source>Lieux</source>
        <translation>Plaatsen</translation>
    </message>
    <message>
        <source>Sujets</source>
        <translation>Onderwerpen</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Omvang</translation>
    </message>
    <message>
        <source>Langues</source>
        <translation>Talen</translation>
    </message>
    <message>
        <source>français</source>
        <translation>Frans</translation>
    </message>
    <message>
        <source>allemand</source>
        <translation>Duits</translation>
    </message>
    <message>
        <source>anglais</source>
        <translation>Engels</translation>
    </message>
    <message>
        <source>néerlandais</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>polonais</source>
        <translation>Pools</translation>
    </message>
    <message>
        <source>russe</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>italien</source>
        <translation>Italiaans</translation>
    </message>
    <message>
        <source>espagnol</source>
        <translation>Spaans</translation>
    </message>
    <message>
        <source>latin</source>
        <translation>Latijn</translation>
    </message>
    <message>
        <source>tchèque</source>
        <translation>Tsjechisch</translation>
    </message>
    <message>
        <source>hongrois</source>
        <translation>Hongaars</translation>
    </message>
    <message>
        <source>ukrainien</source>
        <translation>Oekraïens</translation>
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
        <translation>Vraag het de archivaris: soms is een afwijking mogelijk, en de signatuur volstaat om erover te spreken.</translation>
    </message>
    <message>
        <source>Droits</source>
        <translation>Rechten</translation>
    </message>
    <message>
        <source>Replier</source>
        <translation>Inklappen</translation>
    </message>
    <message>
        <source>Tout lire</source>
        <translation>Alles lezen</translation>
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
    <message>
        <source>Filtres</source>
        <translation>Filters</translation>
    </message>
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
    <name>HandedBack</name>
    <message numerus="yes">
        <source>Rendre le(s) %n tableau(x) avec ses (leurs) fautes en couleur</source>
        <translation>
            <numerusform>Tabel teruggeven, fouten in kleur</numerusform>
            <numerusform>%n tabellen teruggeven, fouten in kleur</numerusform>
        </translation>
    </message>
    <message>
        <source>Dans le dossier « %1 », prêt à renvoyer :</source>
        <translation>In de map “%1”, klaar om terug te sturen:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ligne(s) fautive(s)</source>
        <translation>
            <numerusform>%Ln rij met fouten</numerusform>
            <numerusform>%Ln rijen met fouten</numerusform>
        </translation>
    </message>
    <message>
        <source>sur %1</source>
        <translation>van %1</translation>
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
        <translation>Bijvoorbeeld</translation>
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
        <source>Avec eux</source>
        <translation>Met hun hulp</translation>
    </message>
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
        <source>Fonds</source>
        <comment>plusieurs</comment>
        <translation>Archieven</translation>
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
        <source>Trouvé par</source>
        <translation>Gevonden via</translation>
    </message>
    <message>
        <source>Dates d’existence</source>
        <translation>Bestaansperiode</translation>
    </message>
    <message>
        <source>Fonctions</source>
        <translation>Functies</translation>
    </message>
    <message>
        <source>Lieu d’activité</source>
        <translation>Plaats van activiteit</translation>
    </message>
    <message>
        <source>Événement</source>
        <translation>Gebeurtenis</translation>
    </message>
    <message>
        <source>Transcription</source>
        <translation>Transcriptie</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publicatie</translation>
    </message>
    <message>
        <source>Édition</source>
        <translation>Editie</translation>
    </message>
    <message>
        <source>Collection éditoriale</source>
        <translation>Reeks</translation>
    </message>
    <message>
        <source>Sommaire</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <source>En ligne</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Instelling</translation>
    </message>
    <message>
        <source>Lieu de conservation</source>
        <translation>Bewaarplaats</translation>
    </message>
    <message>
        <source>Origine</source>
        <translation>Ontstaan</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Noten</translation>
    </message>
    <message>
        <source>Domaine public</source>
        <translation>Publiek domein</translation>
    </message>
    <message>
        <source>Sans droits d’auteur</source>
        <translation>Geen auteursrecht</translation>
    </message>
    <message>
        <source>Protégé par le droit d’auteur</source>
        <translation>Auteursrechtelijk beschermd</translation>
    </message>
    <message>
        <source>Adoption</source>
        <translation>Adoptie</translation>
    </message>
    <message>
        <source>Annulation du mariage</source>
        <translation>Nietigverklaring van het huwelijk</translation>
    </message>
    <message>
        <source>Publication des bans</source>
        <translation>Huwelijksafkondiging</translation>
    </message>
    <message>
        <source>Baptême</source>
        <translation>Doop</translation>
    </message>
    <message>
        <source>Inhumation</source>
        <translation>Begrafenis</translation>
    </message>
    <message>
        <source>Recensement</source>
        <translation>Volkstelling</translation>
    </message>
    <message>
        <source>Crémation</source>
        <translation>Crematie</translation>
    </message>
    <message>
        <source>Divorce</source>
        <translation>Echtscheiding</translation>
    </message>
    <message>
        <source>Demande de divorce</source>
        <translation>Verzoek tot echtscheiding</translation>
    </message>
    <message>
        <source>Études</source>
        <translation>Opleiding</translation>
    </message>
    <message>
        <source>Émigration</source>
        <translation>Emigratie</translation>
    </message>
    <message>
        <source>Fiançailles</source>
        <translation>Verloving</translation>
    </message>
    <message>
        <source>Diplôme</source>
        <translation>Diploma</translation>
    </message>
    <message>
        <source>Immigration</source>
        <translation>Immigratie</translation>
    </message>
    <message>
        <source>Statut juridique</source>
        <translation>Juridische status</translation>
    </message>
    <message>
        <source>Textes de référence</source>
        <translation>Mandaat</translation>
    </message>
    <message>
        <source>Mariage</source>
        <translation>Huwelijk</translation>
    </message>
    <message>
        <source>Contrat de mariage</source>
        <translation>Huwelijkscontract</translation>
    </message>
    <message>
        <source>Licence de mariage</source>
        <translation>Huwelijksvergunning</translation>
    </message>
    <message>
        <source>Convention matrimoniale</source>
        <translation>Huwelijkse voorwaarden</translation>
    </message>
    <message>
        <source>Service militaire</source>
        <translation>Militaire dienst</translation>
    </message>
    <message>
        <source>Naturalisation</source>
        <translation>Naturalisatie</translation>
    </message>
    <message>
        <source>Homologation du testament</source>
        <translation>Bekrachtiging van het testament</translation>
    </message>
    <message>
        <source>Retraite</source>
        <translation>Pensionering</translation>
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
        <translation>Geadresseerde</translation>
    </message>
    <message>
        <source>Lieu d’expédition</source>
        <translation>Plaats van verzending</translation>
    </message>
    <message>
        <source>Lieu de réception</source>
        <translation>Plaats van ontvangst</translation>
    </message>
    <message>
        <source>Image difficile</source>
        <translation>Schokkende afbeelding</translation>
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
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>autre forme du mot : %1</source>
        <translation>andere vorm van het woord: %1</translation>
    </message>
    <message>
        <source>se prononce presque de même</source>
        <translation>klinkt bijna hetzelfde</translation>
    </message>
    <message>
        <source>écrit « %1 »</source>
        <translation>geschreven als ‘%1’</translation>
    </message>
    <message>
        <source>autre forme de %1</source>
        <translation>andere vorm van %1</translation>
    </message>
    <message>
        <source>même son que %1</source>
        <translation>zelfde klank als %1</translation>
    </message>
    <message>
        <source>%1 a pu être lu %2</source>
        <translation>%1 kan als %2 gelezen zijn</translation>
    </message>
    <message>
        <source>une lettre a pu être mal lue</source>
        <translation>een letter kan verkeerd gelezen zijn</translation>
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
        <source>Cote</source>
        <translation>Signatuur</translation>
    </message>
    <message>
        <source>Comme saisi</source>
        <translation>Zoals getypt</translation>
    </message>
    <message>
        <source>Écrit autrement</source>
        <translation>Anders geschreven</translation>
    </message>
    <message>
        <source>Autre forme du nom</source>
        <translation>Andere naamvorm</translation>
    </message>
    <message>
        <source>Autre appellation</source>
        <translation>Andere benaming</translation>
    </message>
    <message>
        <source>Autre forme du mot</source>
        <translation>Andere vorm van het woord</translation>
    </message>
    <message>
        <source>Même son</source>
        <translation>Zelfde klank</translation>
    </message>
    <message>
        <source>Lecture possible</source>
        <translation>Mogelijke lezing</translation>
    </message>
    <message>
        <source>Orthographe voisine</source>
        <translation>Verwante spelling</translation>
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
        <source>lu page %1</source>
        <translation>gelezen op pagina %1</translation>
    </message>
    <message>
        <source>Sans titre</source>
        <translation>Zonder titel</translation>
    </message>
    <message>
        <source>Sans : %1</source>
        <translation>Zonder: %1</translation>
    </message>
    <message>
        <source>Parcours</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Toute la liste</source>
        <translation>De hele lijst</translation>
    </message>
</context>
<context>
    <name>Namesakes</name>
    <message>
        <source>naissance en %1</source>
        <translation>geboren in %1</translation>
    </message>
    <message>
        <source>matricule %1</source>
        <translation>stamnummer %1</translation>
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
        <translation>U hebt manieren van vinden weggelaten: raak ze aan om ze terug te halen.</translation>
    </message>
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
        <source>Vouliez-vous dire : %1 ?</source>
        <translation>Bedoelde u: %1?</translation>
    </message>
    <message>
        <source>Nous avons essayé les mots tels quels, leurs débuts, les graphies voisines et ce qui se prononce de même.</source>
        <translation>We hebben de woorden zelf geprobeerd, hun begin, verwante schrijfwijzen en wat hetzelfde klinkt.</translation>
    </message>
</context>
<context>
    <name>Objections</name>
    <message>
        <source>Un instant…</source>
        <translation>Een ogenblik…</translation>
    </message>
    <message>
        <source>Aucune opposition en cours. Une personne, ou ses héritiers, peut demander qu’une notice ne soit plus montrée : notez-le ici.</source>
        <translation>Er loopt geen bezwaar. Iemand, of diens erfgenamen, kan vragen dat een beschrijving niet meer wordt getoond: noteer het hier.</translation>
    </message>
    <message numerus="yes">
        <source>%n opposition(s) en cours</source>
        <translation>
            <numerusform>%n lopend bezwaar</numerusform>
            <numerusform>%n lopende bezwaren</numerusform>
        </translation>
    </message>
    <message>
        <source>Elle disparaît de toutes les bornes en quelques instants, avec ce qui est au-dessous d’elle, et aucune mise en ligne ne la montre plus.</source>
        <translation>Ze verdwijnt binnen enkele ogenblikken van alle terminals, met wat eronder ligt, en geen enkele publicatie toont haar nog.</translation>
    </message>
    <message>
        <source>Elle reste à l’écran. Le reste vaut à partir de la prochaine mise en ligne.</source>
        <translation>Ze blijft op het scherm. De rest geldt vanaf de volgende publicatie.</translation>
    </message>
    <message>
        <source>L’opposition à %1 est levée. Si la notice n’est pas en ligne, elle le sera après « Mettre en ligne ».</source>
        <translation>Het bezwaar tegen %1 is opgeheven. Staat de notitie niet online, dan komt ze er na „Publiceren”.</translation>
    </message>
    <message>
        <source>L’opposition est gardée. Elle vaut après « Mettre en ligne ».</source>
        <translation>Het bezwaar is genoteerd. Het geldt na „Publiceren”.</translation>
    </message>
    <message>
        <source>L’opposition est gardée. Aucune notice en ligne ne porte cette cote : vérifiez-la.</source>
        <translation>Het bezwaar is genoteerd. Geen getoonde notitie draagt deze signatuur: kijk ze na.</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) cachée(s) sur toutes les bornes.</source>
        <translation>
            <numerusform>%n notitie verborgen op alle terminals.</numerusform>
            <numerusform>%n notities verborgen op alle terminals.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tout</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>La montrer à l’écran</source>
        <translation>Tonen op het scherm</translation>
    </message>
    <message>
        <source>L’agrandir</source>
        <translation>Vergroten</translation>
    </message>
    <message>
        <source>Imprimer la notice</source>
        <translation>De notitie afdrukken</translation>
    </message>
    <message>
        <source>Imprimer l’image</source>
        <translation>Het beeld afdrukken</translation>
    </message>
    <message>
        <source>Le code QR</source>
        <translation>De QR-code</translation>
    </message>
    <message>
        <source>Les copies remises</source>
        <translation>De uitgereikte kopieën</translation>
    </message>
</context>
<context>
    <name>PageStrip</name>
    <message>
        <source>Pages</source>
        <translation>Pagina’s</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Pagina %1</translation>
    </message>
</context>
<context>
    <name>Path</name>
    <message>
        <source>date inconnue</source>
        <translation>datum onbekend</translation>
    </message>
    <message>
        <source>Une autre source dit : %1</source>
        <translation>Een andere bron zegt: %1</translation>
    </message>
    <message>
        <source>Ce lieu n’est pas placé sur la carte.</source>
        <translation>Deze plaats staat niet op de kaart.</translation>
    </message>
    <message>
        <source>Lieu placé à %1 km près.</source>
        <translation>Plaats op %1 km nauwkeurig.</translation>
    </message>
    <message>
        <source>Bruxelles</source>
        <translation>Brussel</translation>
    </message>
    <message>
        <source>Londres</source>
        <translation>Londen</translation>
    </message>
    <message>
        <source>Cologne</source>
        <translation>Keulen</translation>
    </message>
    <message>
        <source>Prague</source>
        <translation>Praag</translation>
    </message>
</context>
<context>
    <name>PathChart</name>
    <message>
        <source>Étape %1, %2</source>
        <translation>Etappe %1, %2</translation>
    </message>
    <message>
        <source>sans frontières : elles ont changé</source>
        <translation>zonder grenzen: die zijn veranderd</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>Les sources ne s’accordent pas</source>
        <translation>De bronnen stemmen niet overeen</translation>
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
        <translation>Inklappen</translation>
    </message>
    <message>
        <source>Tout lire</source>
        <translation>Alles lezen</translation>
    </message>
</context>
<context>
    <name>PersonText</name>
    <message>
        <source>Une notice réduite à un nom</source>
        <translation>Een notitie beperkt tot een naam</translation>
    </message>
    <message>
        <source>Autres formes du nom</source>
        <translation>Andere vormen van de naam</translation>
    </message>
    <message>
        <source>L’essentiel</source>
        <translation>In het kort</translation>
    </message>
    <message>
        <source>Figure dans</source>
        <translation>Staat in</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Bronnen</translation>
    </message>
</context>
<context>
    <name>PieceOnTable</name>
    <message>
        <source>Voir de près</source>
        <translation>Van dichtbij bekijken</translation>
    </message>
    <message>
        <source>Elle n’apparaît ni dans les listes, ni au repos. Souhaitez-vous la voir ?</source>
        <translation>Het verschijnt niet in lijsten en niet in rust. Wilt u het zien?</translation>
    </message>
    <message>
        <source>La regarder</source>
        <translation>Bekijken</translation>
    </message>
</context>
<context>
    <name>Pin</name>
    <message numerus="yes">
        <source>Trop d’essais : attendez encore %n minute(s).</source>
        <translation>
            <numerusform>Te veel pogingen: wacht nog %n minuut.</numerusform>
            <numerusform>Te veel pogingen: wacht nog %n minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cette borne n’a pas de côté personnel.</source>
        <translation>Deze terminal heeft geen personeelsgedeelte.</translation>
    </message>
    <message>
        <source>La vérification n’a pas abouti. Réessayez.</source>
        <translation>De controle is niet gelukt. Probeer opnieuw.</translation>
    </message>
    <message>
        <source>Aucun code n’est encore donné : kiosk pin NOM --set, au clavier.</source>
        <translation>Er is nog geen code gegeven: kiosk pin NAAM --set, op een toetsenbord.</translation>
    </message>
    <message numerus="yes">
        <source>Ce n’est pas le bon code. Encore %n essai(s).</source>
        <translation>
            <numerusform>Dat is niet de juiste code. Nog %n poging.</numerusform>
            <numerusform>Dat is niet de juiste code. Nog %n pogingen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message numerus="yes">
        <source>%n chiffre(s) sur six</source>
        <translation>
            <numerusform>%n cijfer van zes</numerusform>
            <numerusform>%n cijfers van zes</numerusform>
        </translation>
    </message>
    <message>
        <source>Effacer</source>
        <translation>Wissen</translation>
    </message>
</context>
<context>
    <name>PinView</name>
    <message>
        <source>Réservé au personnel</source>
        <translation>Alleen voor personeel</translation>
    </message>
    <message>
        <source>Qui êtes-vous ?</source>
        <translation>Wie bent u?</translation>
    </message>
    <message>
        <source>Votre code à six chiffres.</source>
        <translation>Uw code van zes cijfers.</translation>
    </message>
    <message numerus="yes">
        <source>Sans réponse, cet écran se ferme dans %n seconde(s).</source>
        <translation>
            <numerusform>Zonder antwoord sluit dit scherm over %n seconde.</numerusform>
            <numerusform>Zonder antwoord sluit dit scherm over %n seconden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Chaque code faux est compté, même si la borne redémarre. Après cinq, elle fait attendre.</source>
        <translation>Elke foute code wordt geteld, ook na een herstart. Na vijf laat de zuil u wachten.</translation>
    </message>
</context>
<context>
    <name>PrintPanel</name>
    <message>
        <source>Une copie de moins</source>
        <translation>Eén kopie minder</translation>
    </message>
    <message numerus="yes">
        <source>%n copie(s)</source>
        <translation>
            <numerusform>%n kopie</numerusform>
            <numerusform>%n kopieën</numerusform>
        </translation>
    </message>
    <message>
        <source>Une copie de plus</source>
        <translation>Eén kopie meer</translation>
    </message>
    <message>
        <source>Gros texte</source>
        <translation>Grote letters</translation>
    </message>
    <message numerus="yes">
        <source>Imprimer %n feuille(s)</source>
        <translation>
            <numerusform>%n blad afdrukken</numerusform>
            <numerusform>%n bladen afdrukken</numerusform>
        </translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Afdrukken</translation>
    </message>
</context>
<context>
    <name>PrinterState</name>
    <message>
        <source>Réessayer</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Renoncer à imprimer</source>
        <translation>Niet afdrukken</translation>
    </message>
    <message>
        <source>J’ai mes feuilles</source>
        <translation>Ik heb mijn bladen</translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message>
        <source>État du %1</source>
        <translation>Stand van %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln notice(s) du catalogue</source>
        <translation>
            <numerusform>%Ln notitie in de catalogus</numerusform>
            <numerusform>%Ln notities in de catalogus</numerusform>
        </translation>
    </message>
    <message>
        <source>Un instant…</source>
        <translation>Een ogenblik…</translation>
    </message>
    <message>
        <source>Toutes sont lues. On les compare entre elles…</source>
        <translation>Alles is gelezen. De notities worden met elkaar vergeleken…</translation>
    </message>
    <message>
        <source>%1 notices lues sur %2</source>
        <translation>%1 van %2 notities gelezen</translation>
    </message>
    <message>
        <source>Contrôlé, rien trouvé : %1.</source>
        <translation>Gecontroleerd, niets gevonden: %1.</translation>
    </message>
    <message>
        <source>Comptées seulement : elles ne sont jamais listées.</source>
        <translation>Alleen geteld: ze worden nooit opgesomd.</translation>
    </message>
    <message>
        <source>les %1 premières sur %2 ; toutes sont dans le tableau</source>
        <translation>de eerste %1 van %2; alle staan in de tabel</translation>
    </message>
    <message numerus="yes">
        <source>%Ln notice(s) à voir</source>
        <translation>
            <numerusform>%Ln notitie om na te kijken</numerusform>
            <numerusform>%Ln notities om na te kijken</numerusform>
        </translation>
    </message>
    <message>
        <source>Les visiteurs ne la voient pas : elle est fermée, ou pas encore en ligne.</source>
        <translation>Bezoekers zien ze niet: ze is gesloten, of nog niet online.</translation>
    </message>
    <message>
        <source>Le fichier s’écrit : %1 %</source>
        <translation>Het bestand wordt geschreven: %1 %</translation>
    </message>
    <message>
        <source>Rien n’est changé au catalogue.</source>
        <translation>Er verandert niets in de catalogus.</translation>
    </message>
    <message>
        <source>« %1 » est dans le dossier « %2 ».</source>
        <translation>“%1” staat in de map “%2”.</translation>
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
        <translation>Van dichtbij bekijken</translation>
    </message>
    <message>
        <source>Garder</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Gardé</source>
        <translation>Bewaard</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Afdrukken</translation>
    </message>
</context>
<context>
    <name>RecordTree</name>
    <message>
        <source>Sa place dans le fonds</source>
        <translation>Plaats in het fonds</translation>
    </message>
</context>
<context>
    <name>RelatedList</name>
    <message>
        <source>À voir aussi</source>
        <translation>Zie ook</translation>
    </message>
</context>
<context>
    <name>Remedies</name>
    <message>
        <source>refusé, n’entre pas</source>
        <translation>geweigerd, komt er niet in</translation>
    </message>
    <message>
        <source>entré sans être montré</source>
        <translation>opgenomen, niet getoond</translation>
    </message>
    <message>
        <source>entré, à relire</source>
        <translation>opgenomen, na te lezen</translation>
    </message>
    <message numerus="yes">
        <source>%n bloc(s) EXIF abîmé(s)</source>
        <translation>
            <numerusform>%n beschadigd EXIF-blok</numerusform>
            <numerusform>%n beschadigde EXIF-blokken</numerusform>
        </translation>
    </message>
    <message>
        <source>Regardez si la date et la légende de l’image sont justes ; l’image entre.</source>
        <translation>Kijk of datum en bijschrift van de foto kloppen; de foto wordt opgenomen.</translation>
    </message>
    <message numerus="yes">
        <source>%n texte(s) EXIF aux lettres incertaines</source>
        <translation>
            <numerusform>%n EXIF-tekst in onzekere letters</numerusform>
            <numerusform>%n EXIF-teksten in onzekere letters</numerusform>
        </translation>
    </message>
    <message>
        <source>Relisez la légende ; corrigez-la dans l’image ou dans son fichier XMP.</source>
        <translation>Lees het bijschrift na; verbeter het in de foto of in het XMP-bestand.</translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) confidentielle(s) dans un arbre</source>
        <translation>
            <numerusform>%n vertrouwelijke persoon in een stamboom</numerusform>
            <numerusform>%n vertrouwelijke personen in een stamboom</numerusform>
        </translation>
    </message>
    <message>
        <source>Ôtez la marque RESN dans l’arbre si elles peuvent être montrées ; d’ici là elles sont fermées.</source>
        <translation>Verwijder de RESN-markering in de stamboom als ze getoond mogen worden; tot dan zijn ze gesloten.</translation>
    </message>
    <message numerus="yes">
        <source>%n famille(s) de plus de 20 conjoints</source>
        <translation>
            <numerusform>%n gezin met meer dan 20 partners</numerusform>
            <numerusform>%n gezinnen met meer dan 20 partners</numerusform>
        </translation>
    </message>
    <message>
        <source>Corrigez la famille dans l’arbre ; les autres conjoints n’y sont pas rattachés.</source>
        <translation>Verbeter het gezin in de stamboom; de andere partners worden niet gekoppeld.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) d’arbre coupée(s)</source>
        <translation>
            <numerusform>%n notitie van een stamboom is ingekort</numerusform>
            <numerusform>%n notities van een stamboom zijn ingekort</numerusform>
        </translation>
    </message>
    <message>
        <source>Raccourcissez-les dans l’arbre.</source>
        <translation>Kort ze in in de stamboom.</translation>
    </message>
    <message numerus="yes">
        <source>%n ligne(s) d’arbre trop profonde(s)</source>
        <translation>
            <numerusform>%n te diepe regel in een stamboom</numerusform>
            <numerusform>%n te diepe regels in een stamboom</numerusform>
        </translation>
    </message>
    <message>
        <source>Demandez un nouvel export de l’arbre ; ces lignes sont laissées de côté.</source>
        <translation>Vraag een nieuwe export van de stamboom; deze regels zijn weggelaten.</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) cité(s) dans un arbre sans être des images</source>
        <translation>
            <numerusform>%n bestand in een stamboom is geen afbeelding</numerusform>
            <numerusform>%n bestanden in een stamboom zijn geen afbeeldingen</numerusform>
        </translation>
    </message>
    <message>
        <source>Livrez-les avec une notice à eux.</source>
        <translation>Lever ze met een eigen beschrijving.</translation>
    </message>
    <message numerus="yes">
        <source>%n arbre(s) aux lettres douteuses</source>
        <translation>
            <numerusform>%n stamboom in twijfelachtige letters</numerusform>
            <numerusform>%n stambomen in twijfelachtige letters</numerusform>
        </translation>
    </message>
    <message>
        <source>Regardez un nom accentué ; s’il est faux, redemandez l’arbre en UTF-8.</source>
        <translation>Bekijk een naam met een accent; klopt die niet, vraag de stamboom als UTF-8.</translation>
    </message>
    <message numerus="yes">
        <source>%n ligne(s) d’arbre mal placée(s)</source>
        <translation>
            <numerusform>%n verkeerd geplaatste regel in een stamboom</numerusform>
            <numerusform>%n verkeerd geplaatste regels in een stamboom</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparez les textes de ces personnes avec l’arbre.</source>
        <translation>Vergelijk de teksten van deze personen met de stamboom.</translation>
    </message>
    <message numerus="yes">
        <source>%n arbre(s) sans en-tête</source>
        <translation>
            <numerusform>%n stamboom zonder kop</numerusform>
            <numerusform>%n stambomen zonder kop</numerusform>
        </translation>
    </message>
    <message>
        <source>Regardez un nom accentué ; redemandez le fichier s’il est faux.</source>
        <translation>Bekijk een naam met een accent; vraag het bestand opnieuw als die niet klopt.</translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) d’arbre sans nom</source>
        <translation>
            <numerusform>%n persoon in een stamboom zonder naam</numerusform>
            <numerusform>%n personen in een stamboom zonder naam</numerusform>
        </translation>
    </message>
    <message>
        <source>Nommez-les, ou ôtez-les de l’arbre ; elles sont montrées sous « N. ».</source>
        <translation>Geef ze een naam, of haal ze uit de stamboom; ze staan er als “N.”.</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) sans aucune fiche d’arbre</source>
        <translation>
            <numerusform>%n bestand zonder stamboomgegevens</numerusform>
            <numerusform>%n bestanden zonder stamboomgegevens</numerusform>
        </translation>
    </message>
    <message>
        <source>Vérifiez que c’est bien un fichier GEDCOM.</source>
        <translation>Ga na of het een GEDCOM-bestand is.</translation>
    </message>
    <message numerus="yes">
        <source>%n renvoi(s) d’arbre vers rien</source>
        <translation>
            <numerusform>%n verwijzing in een stamboom leidt nergens heen</numerusform>
            <numerusform>%n verwijzingen in een stamboom leiden nergens heen</numerusform>
        </translation>
    </message>
    <message>
        <source>Exportez l’arbre entier, avec familles, notes et sources.</source>
        <translation>Exporteer de hele stamboom, met gezinnen, notities en bronnen.</translation>
    </message>
    <message numerus="yes">
        <source>%n fait(s) d’arbre confidentiel(s) laissé(s) de côté</source>
        <translation>
            <numerusform>%n vertrouwelijk feit uit een stamboom weggelaten</numerusform>
            <numerusform>%n vertrouwelijke feiten uit een stamboom weggelaten</numerusform>
        </translation>
    </message>
    <message>
        <source>Ôtez la marque RESN dans l’arbre s’ils peuvent être montrés.</source>
        <translation>Verwijder de RESN-markering in de stamboom als ze getoond mogen worden.</translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) ancêtre(s) d’elle(s)-même(s)</source>
        <translation>
            <numerusform>%n persoon is zijn eigen voorouder</numerusform>
            <numerusform>%n personen zijn hun eigen voorouders</numerusform>
        </translation>
    </message>
    <message>
        <source>Corrigez les parents de l’une d’elles dans l’arbre.</source>
        <translation>Verbeter de ouders van een van hen in de stamboom.</translation>
    </message>
    <message numerus="yes">
        <source>%n arbre(s) trop grand(s)</source>
        <translation>
            <numerusform>%n te grote stamboom</numerusform>
            <numerusform>%n te grote stambomen</numerusform>
        </translation>
    </message>
    <message>
        <source>Exportez l’arbre en plusieurs parties.</source>
        <translation>Exporteer de stamboom in delen.</translation>
    </message>
    <message numerus="yes">
        <source>%n arbre(s) sans dernière ligne</source>
        <translation>
            <numerusform>%n stamboom zonder laatste regel</numerusform>
            <numerusform>%n stambomen zonder laatste regel</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparez le nombre de personnes avec celui de l’expéditeur.</source>
        <translation>Vergelijk het aantal personen met dat van de afzender.</translation>
    </message>
    <message numerus="yes">
        <source>%n position(s) GPS illisible(s)</source>
        <translation>
            <numerusform>%n onleesbare GPS-positie</numerusform>
            <numerusform>%n onleesbare GPS-posities</numerusform>
        </translation>
    </message>
    <message>
        <source>Donnez le lieu en toutes lettres.</source>
        <translation>Geef de plaats in woorden.</translation>
    </message>
    <message numerus="yes">
        <source>%n manifeste(s) de plus de 20 000 pages</source>
        <translation>
            <numerusform>%n manifest van meer dan 20.000 pagina’s</numerusform>
            <numerusform>%n manifesten van meer dan 20.000 pagina’s</numerusform>
        </translation>
    </message>
    <message>
        <source>Demandez-le en plusieurs manifestes ; les autres pages sont laissées de côté.</source>
        <translation>Vraag het in meer manifesten; de andere pagina’s zijn weggelaten.</translation>
    </message>
    <message numerus="yes">
        <source>%n collection(s) de plus de 50 000 pièces</source>
        <translation>
            <numerusform>%n collectie van meer dan 50.000 stukken</numerusform>
            <numerusform>%n collecties van meer dan 50.000 stukken</numerusform>
        </translation>
    </message>
    <message>
        <source>Demandez-la en plusieurs collections.</source>
        <translation>Vraag ze in meer collecties.</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) JSON sans manifeste</source>
        <translation>
            <numerusform>%n JSON-bestand zonder manifest</numerusform>
            <numerusform>%n JSON-bestanden zonder manifest</numerusform>
        </translation>
    </message>
    <message>
        <source>Livrez le manifeste IIIF auquel il appartient.</source>
        <translation>Lever het IIIF-manifest waar het bij hoort.</translation>
    </message>
    <message numerus="yes">
        <source>%n bloc(s) IPTC abîmé(s)</source>
        <translation>
            <numerusform>%n beschadigd IPTC-blok</numerusform>
            <numerusform>%n beschadigde IPTC-blokken</numerusform>
        </translation>
    </message>
    <message>
        <source>Regardez si la légende et les mots-clés sont entiers.</source>
        <translation>Kijk of bijschrift en trefwoorden volledig zijn.</translation>
    </message>
    <message numerus="yes">
        <source>%n texte(s) IPTC aux lettres incertaines</source>
        <translation>
            <numerusform>%n IPTC-tekst in onzekere letters</numerusform>
            <numerusform>%n IPTC-teksten in onzekere letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n valeur(s) IPTC plus longue(s) que son bloc</source>
        <translation>
            <numerusform>%n IPTC-waarde langer dan haar blok</numerusform>
            <numerusform>%n IPTC-waarden langer dan hun blok</numerusform>
        </translation>
    </message>
    <message>
        <source>La valeur est laissée de côté ; regardez si la légende et les mots-clés sont entiers.</source>
        <translation>De waarde is weggelaten; kijk of bijschrift en trefwoorden volledig zijn.</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) JSON trop imbriqué(s)</source>
        <translation>
            <numerusform>%n te diep genest JSON-bestand</numerusform>
            <numerusform>%n te diep geneste JSON-bestanden</numerusform>
        </translation>
    </message>
    <message>
        <source>Demandez un export simple.</source>
        <translation>Vraag een eenvoudige export.</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) JSON qui n’est (ne sont) pas en UTF-8</source>
        <translation>
            <numerusform>%n JSON-bestand is geen UTF-8</numerusform>
            <numerusform>%n JSON-bestanden zijn geen UTF-8</numerusform>
        </translation>
    </message>
    <message>
        <source>Redemandez le fichier en UTF-8.</source>
        <translation>Vraag het bestand als UTF-8.</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) JSON mal formé(s)</source>
        <translation>
            <numerusform>%n JSON-bestand met een fout</numerusform>
            <numerusform>%n JSON-bestanden met een fout</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) JSON trop grand(s)</source>
        <translation>
            <numerusform>%n te groot JSON-bestand</numerusform>
            <numerusform>%n te grote JSON-bestanden</numerusform>
        </translation>
    </message>
    <message>
        <source>Demandez-le en plusieurs parties.</source>
        <translation>Vraag het in delen.</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) JSON que rien ne sait lire ici</source>
        <translation>
            <numerusform>%n JSON-bestand dat hier niets kan lezen</numerusform>
            <numerusform>%n JSON-bestanden die hier niets kan lezen</numerusform>
        </translation>
    </message>
    <message>
        <source>Demandez l’un des formats lus, IIIF par exemple, ou ôtez ces fichiers.</source>
        <translation>Vraag een van de formaten die gelezen worden, zoals IIIF, of laat deze bestanden weg.</translation>
    </message>
    <message numerus="yes">
        <source>%n zone(s) MARC à l’étiquette fausse</source>
        <translation>
            <numerusform>%n MARC-veld met een foute code</numerusform>
            <numerusform>%n MARC-velden met een foute code</numerusform>
        </translation>
    </message>
    <message>
        <source>Demandez à la bibliothèque de corriger l’export ; la zone est laissée de côté.</source>
        <translation>Vraag de bibliotheek de export te verbeteren; het veld is weggelaten.</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) de bibliothèque aux lettres illisibles</source>
        <translation>
            <numerusform>%n bibliotheekrecord met onleesbare letters</numerusform>
            <numerusform>%n bibliotheekrecords met onleesbare letters</numerusform>
        </translation>
    </message>
    <message>
        <source>Demandez ces notices en UTF-8 ; d’ici là on voit « � ».</source>
        <translation>Vraag deze records als UTF-8; tot dan ziet men “�”.</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) de bibliothèque sans titre</source>
        <translation>
            <numerusform>%n bibliotheekrecord zonder titel</numerusform>
            <numerusform>%n bibliotheekrecords zonder titel</numerusform>
        </translation>
    </message>
    <message>
        <source>Demandez le titre ; la cote est montrée à sa place.</source>
        <translation>Vraag de titel; het kenmerk staat in zijn plaats.</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) sans aucune notice MARC</source>
        <translation>
            <numerusform>%n bestand zonder MARC-record</numerusform>
            <numerusform>%n bestanden zonder MARC-record</numerusform>
        </translation>
    </message>
    <message>
        <source>Vérifiez que c’est bien du MARC 21 ou de l’UNIMARC.</source>
        <translation>Ga na of het MARC 21 of UNIMARC is.</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) MARC illisible(s)</source>
        <translation>
            <numerusform>%n onleesbaar MARC-record</numerusform>
            <numerusform>%n onleesbare MARC-records</numerusform>
        </translation>
    </message>
    <message>
        <source>Redemandez ces notices à la bibliothèque ; les autres entrent.</source>
        <translation>Vraag deze records opnieuw aan de bibliotheek; de andere zijn opgenomen.</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) METS illisible(s)</source>
        <translation>
            <numerusform>%n onleesbaar METS-bestand</numerusform>
            <numerusform>%n onleesbare METS-bestanden</numerusform>
        </translation>
    </message>
    <message>
        <source>Redemandez le fichier ; d’ici là les images sont rattachées par leur nom.</source>
        <translation>Vraag het opnieuw; tot dan worden de foto’s via hun naam gekoppeld.</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) dont des pages n’ont pas été lues</source>
        <translation>
            <numerusform>%n bestand met pagina’s waarvan de tekst niet werd herkend</numerusform>
            <numerusform>%n bestanden met pagina’s waarvan de tekst niet werd herkend</numerusform>
        </translation>
    </message>
    <message>
        <source>Livrez le texte en ALTO ou en hOCR à côté du fichier.</source>
        <translation>Lever de tekst als ALTO of hOCR naast het bestand.</translation>
    </message>
    <message numerus="yes">
        <source>%n PDF qui se déploie(nt) sans mesure</source>
        <translation>
            <numerusform>%n pdf die mateloos uitpakt</numerusform>
            <numerusform>%n pdf’s die mateloos uitpakken</numerusform>
        </translation>
    </message>
    <message>
        <source>Redemandez le fichier, imprimé à nouveau en PDF.</source>
        <translation>Vraag het opnieuw, nogmaals als pdf afgedrukt.</translation>
    </message>
    <message numerus="yes">
        <source>%n PDF interrompu(s) avant la fin</source>
        <translation>
            <numerusform>%n afgebroken pdf</numerusform>
            <numerusform>%n afgebroken pdf’s</numerusform>
        </translation>
    </message>
    <message>
        <source>Redemandez le fichier ; les pages retrouvées entrent.</source>
        <translation>Vraag het opnieuw; de gevonden pagina’s worden opgenomen.</translation>
    </message>
    <message numerus="yes">
        <source>%n PDF verrouillé(s)</source>
        <translation>
            <numerusform>%n vergrendelde pdf</numerusform>
            <numerusform>%n vergrendelde pdf’s</numerusform>
        </translation>
    </message>
    <message>
        <source>Redemandez le fichier sans mot de passe.</source>
        <translation>Vraag het zonder wachtwoord.</translation>
    </message>
    <message numerus="yes">
        <source>%n PDF qui se dessine(nt) sans fin</source>
        <translation>
            <numerusform>%n pdf die zichzelf eindeloos tekent</numerusform>
            <numerusform>%n pdf’s die zichzelf eindeloos tekenen</numerusform>
        </translation>
    </message>
    <message>
        <source>Redemandez le fichier, imprimé à nouveau en PDF ; il n’entre pas.</source>
        <translation>Vraag het opnieuw, nogmaals als pdf afgedrukt; het wordt niet opgenomen.</translation>
    </message>
    <message numerus="yes">
        <source>%n PDF aux pages illisibles</source>
        <translation>
            <numerusform>%n pdf met onleesbare pagina’s</numerusform>
            <numerusform>%n pdf’s met onleesbare pagina’s</numerusform>
        </translation>
    </message>
    <message>
        <source>Redemandez le fichier ; les pages d’avant entrent.</source>
        <translation>Vraag het opnieuw; de pagina’s ervoor worden opgenomen.</translation>
    </message>
    <message numerus="yes">
        <source>%n PDF au texte trop long</source>
        <translation>
            <numerusform>%n pdf met te veel tekst</numerusform>
            <numerusform>%n pdf’s met te veel tekst</numerusform>
        </translation>
    </message>
    <message>
        <source>Rien à faire : les pages sont montrées en entier.</source>
        <translation>Niets te doen: de pagina’s worden volledig getoond.</translation>
    </message>
    <message numerus="yes">
        <source>%n PDF illisible(s)</source>
        <translation>
            <numerusform>%n onleesbare pdf</numerusform>
            <numerusform>%n onleesbare pdf’s</numerusform>
        </translation>
    </message>
    <message>
        <source>Redemandez le fichier.</source>
        <translation>Vraag het opnieuw.</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) aux pages trop nombreuses</source>
        <translation>
            <numerusform>%n bestand met te veel pagina’s</numerusform>
            <numerusform>%n bestanden met te veel pagina’s</numerusform>
        </translation>
    </message>
    <message>
        <source>Redemandez la suite dans des fichiers à part ; les premières pages entrent.</source>
        <translation>Vraag de rest in aparte bestanden; de eerste pagina’s worden opgenomen.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) dont une région nommée tombe à côté</source>
        <translation>
            <numerusform>%n foto met een benoemd vlak erbuiten</numerusform>
            <numerusform>%n foto’s met een benoemd vlak erbuiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Redessinez la région dans le logiciel qui l’a écrite.</source>
        <translation>Teken het vlak opnieuw in het programma dat het schreef.</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) XMP sans image</source>
        <translation>
            <numerusform>%n XMP-bestand zonder foto</numerusform>
            <numerusform>%n XMP-bestanden zonder foto</numerusform>
        </translation>
    </message>
    <message>
        <source>Livrez l’image à côté, sous le même nom.</source>
        <translation>Lever de foto ernaast, onder dezelfde naam.</translation>
    </message>
    <message numerus="yes">
        <source>%n thésaurus trop imbriqué(s)</source>
        <translation>
            <numerusform>%n te diep geneste thesaurus</numerusform>
            <numerusform>%n te diep geneste thesauri</numerusform>
        </translation>
    </message>
    <message>
        <source>Demandez un export simple du thésaurus.</source>
        <translation>Vraag een eenvoudige export van de thesaurus.</translation>
    </message>
    <message numerus="yes">
        <source>%n concept(s) sans libellé</source>
        <translation>
            <numerusform>%n begrip zonder label</numerusform>
            <numerusform>%n begrippen zonder label</numerusform>
        </translation>
    </message>
    <message>
        <source>Donnez à chacun un libellé préféré ; il est laissé de côté d’ici là.</source>
        <translation>Geef elk een voorkeurslabel; tot dan is het weggelaten.</translation>
    </message>
    <message numerus="yes">
        <source>%n concept(s) sans URI</source>
        <translation>
            <numerusform>%n begrip zonder URI</numerusform>
            <numerusform>%n begrippen zonder URI</numerusform>
        </translation>
    </message>
    <message>
        <source>Donnez-lui la sienne, pour qu’on le reconnaisse.</source>
        <translation>Geef het een eigen URI, zodat het herkend wordt.</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) sans aucun concept</source>
        <translation>
            <numerusform>%n bestand zonder begrip</numerusform>
            <numerusform>%n bestanden zonder begrip</numerusform>
        </translation>
    </message>
    <message>
        <source>Vérifiez que c’est bien du SKOS.</source>
        <translation>Ga na of het SKOS is.</translation>
    </message>
    <message numerus="yes">
        <source>%n thésaurus illisible(s)</source>
        <translation>
            <numerusform>%n onleesbare thesaurus</numerusform>
            <numerusform>%n onleesbare thesauri</numerusform>
        </translation>
    </message>
    <message>
        <source>Demandez au fournisseur de corriger la ligne indiquée.</source>
        <translation>Vraag de leverancier de genoemde regel te verbeteren.</translation>
    </message>
    <message numerus="yes">
        <source>%n thésaurus trop grand(s)</source>
        <translation>
            <numerusform>%n te grote thesaurus</numerusform>
            <numerusform>%n te grote thesauri</numerusform>
        </translation>
    </message>
    <message>
        <source>Exportez-le en plusieurs parties.</source>
        <translation>Exporteer hem in delen.</translation>
    </message>
    <message numerus="yes">
        <source>%n tableau(x) aux colonnes incertaines</source>
        <translation>
            <numerusform>%n tabel met onzekere kolommen</numerusform>
            <numerusform>%n tabellen met onzekere kolommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Dites ce que les colonnes contiennent ; le choix est gardé pour les prochains.</source>
        <translation>Zeg wat de kolommen bevatten; de keuze wordt bewaard voor de volgende.</translation>
    </message>
    <message numerus="yes">
        <source>%n tableau(x) de plus d’un million de lignes</source>
        <translation>
            <numerusform>%n tabel van meer dan een miljoen rijen</numerusform>
            <numerusform>%n tabellen van meer dan een miljoen rijen</numerusform>
        </translation>
    </message>
    <message>
        <source>Livrez-le en plusieurs parties ; le reste est laissé de côté.</source>
        <translation>Lever ze in delen; de rest is weggelaten.</translation>
    </message>
    <message numerus="yes">
        <source>%n lettre(s) sans titre</source>
        <translation>
            <numerusform>%n brief zonder titel</numerusform>
            <numerusform>%n brieven zonder titel</numerusform>
        </translation>
    </message>
    <message>
        <source>Donnez-lui un titre dans titleStmt ; sa cote est montrée à la place.</source>
        <translation>Geef hem een titel in titleStmt; het kenmerk staat in zijn plaats.</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) TEI sans texte</source>
        <translation>
            <numerusform>%n TEI-bestand zonder tekst</numerusform>
            <numerusform>%n TEI-bestanden zonder tekst</numerusform>
        </translation>
    </message>
    <message>
        <source>Vérifiez que c’est bien une lettre en TEI.</source>
        <translation>Ga na of het een brief in TEI is.</translation>
    </message>
    <message numerus="yes">
        <source>%n texte(s) TEI trop grand(s)</source>
        <translation>
            <numerusform>%n te grote TEI-tekst</numerusform>
            <numerusform>%n te grote TEI-teksten</numerusform>
        </translation>
    </message>
    <message>
        <source>Livrez chaque lettre dans un fichier à elle.</source>
        <translation>Lever elke brief als een eigen bestand.</translation>
    </message>
    <message numerus="yes">
        <source>%n mot(s) vide(s) laissé(s) de côté</source>
        <translation>
            <numerusform>%n leeg woord weggelaten</numerusform>
            <numerusform>%n lege woorden weggelaten</numerusform>
        </translation>
    </message>
    <message>
        <source>Rien ne manque : le lecteur a vu une marque, pas de lettres.</source>
        <translation>Er ontbreekt niets: er werd een teken gezien, geen letters.</translation>
    </message>
    <message numerus="yes">
        <source>%n classeur(s) illisible(s)</source>
        <translation>
            <numerusform>%n onleesbare werkmap</numerusform>
            <numerusform>%n onleesbare werkmappen</numerusform>
        </translation>
    </message>
    <message>
        <source>Ouvrez-le, enregistrez-le en « Classeur Excel (.xlsx) » ou en « CSV UTF-8 », et livrez-le de nouveau.</source>
        <translation>Open ze, bewaar ze als “Excel-werkmap (.xlsx)” of “CSV UTF-8”, en lever ze opnieuw.</translation>
    </message>
    <message numerus="yes">
        <source>%n classeur(s) à l’ancien format (.xls)</source>
        <translation>
            <numerusform>%n werkmap in de oude vorm (.xls)</numerusform>
            <numerusform>%n werkmappen in de oude vorm (.xls)</numerusform>
        </translation>
    </message>
    <message>
        <source>Ouvrez-le et enregistrez-le en « Classeur Excel (.xlsx) ».</source>
        <translation>Open ze en bewaar ze als “Excel-werkmap (.xlsx)”.</translation>
    </message>
    <message numerus="yes">
        <source>%n description(s) XMP illisible(s)</source>
        <translation>
            <numerusform>%n onleesbare XMP-beschrijving</numerusform>
            <numerusform>%n onleesbare XMP-beschrijvingen</numerusform>
        </translation>
    </message>
    <message>
        <source>Enregistrez de nouveau la description dans le logiciel qui l’a écrite.</source>
        <translation>Bewaar de beschrijving opnieuw in het programma dat ze schreef.</translation>
    </message>
    <message numerus="yes">
        <source>%n description(s) XMP avec une entité</source>
        <translation>
            <numerusform>%n XMP-beschrijving met een entiteit</numerusform>
            <numerusform>%n XMP-beschrijvingen met een entiteit</numerusform>
        </translation>
    </message>
    <message>
        <source>Elle n’est pas lue ; enregistrez-la de nouveau dans le logiciel qui l’a écrite.</source>
        <translation>Ze wordt niet gelezen; bewaar ze opnieuw in het programma dat ze schreef.</translation>
    </message>
    <message numerus="yes">
        <source>%n description(s) XMP aux lettres incertaines</source>
        <translation>
            <numerusform>%n XMP-beschrijving in onzekere letters</numerusform>
            <numerusform>%n XMP-beschrijvingen in onzekere letters</numerusform>
        </translation>
    </message>
    <message>
        <source>Relisez la légende ; enregistrez la description de nouveau dans son logiciel.</source>
        <translation>Lees het bijschrift na; bewaar de beschrijving opnieuw in haar programma.</translation>
    </message>
    <message numerus="yes">
        <source>%n cote(s) dans deux fichiers</source>
        <translation>
            <numerusform>%n kenmerk in twee bestanden</numerusform>
            <numerusform>%n kenmerken in twee bestanden</numerusform>
        </translation>
    </message>
    <message>
        <source>Toutes les notices entrent ; donnez à chacune une cote à elle.</source>
        <translation>Alle beschrijvingen worden opgenomen; geef elk een eigen kenmerk.</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) encore en cours d’écriture</source>
        <translation>
            <numerusform>%n bestand wordt nog geschreven</numerusform>
            <numerusform>%n bestanden worden nog geschreven</numerusform>
        </translation>
    </message>
    <message>
        <source>Attendez la fin de la copie, puis regardez de nouveau la livraison.</source>
        <translation>Wacht tot alles gekopieerd is, en bekijk de levering opnieuw.</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) de plus de 4 Go</source>
        <translation>
            <numerusform>%n bestand van meer dan 4 GB</numerusform>
            <numerusform>%n bestanden van meer dan 4 GB</numerusform>
        </translation>
    </message>
    <message>
        <source>Livrez-le en plusieurs parties ; il n’est pas lu.</source>
        <translation>Lever het in delen; het wordt niet gelezen.</translation>
    </message>
    <message numerus="yes">
        <source>%n archive(s) compressée(s)</source>
        <translation>
            <numerusform>%n ingepakt archief</numerusform>
            <numerusform>%n ingepakte archieven</numerusform>
        </translation>
    </message>
    <message>
        <source>Ouvrez l’archive, et livrez les fichiers eux-mêmes.</source>
        <translation>Pak het archief uit, en lever de bestanden zelf.</translation>
    </message>
    <message numerus="yes">
        <source>%n mot(s) lu(s) sans leur place sur l’image</source>
        <translation>
            <numerusform>%n woord gelezen zonder zijn plaats op het beeld</numerusform>
            <numerusform>%n woorden gelezen zonder hun plaats op het beeld</numerusform>
        </translation>
    </message>
    <message>
        <source>Rien ne manque : la recherche les trouve, sans les marquer sur l’image.</source>
        <translation>Er ontbreekt niets: de zoekfunctie vindt ze, zonder ze op het beeld te markeren.</translation>
    </message>
    <message numerus="yes">
        <source>Le texte de %n page(s) est illisible</source>
        <translation>
            <numerusform>De tekst van %n pagina is onleesbaar</numerusform>
            <numerusform>De tekst van %n pagina’s is onleesbaar</numerusform>
        </translation>
    </message>
    <message>
        <source>Redemandez le fichier ; d’ici là l’image est montrée sans son texte.</source>
        <translation>Vraag het bestand opnieuw; tot dan wordt het beeld zonder tekst getoond.</translation>
    </message>
    <message>
        <source>Donnez à chaque notice sa cote. D’un instrument de recherche, toutes entrent ; d’un tableau, la première seule.</source>
        <translation>Geef elk record een eigen nummer. Uit een toegang worden ze allemaal opgenomen, uit een tabel alleen het eerste.</translation>
    </message>
    <message numerus="yes">
        <source>%n destin(s) illisible(s)</source>
        <translation>
            <numerusform>%n lot is onleesbaar</numerusform>
            <numerusform>%n lotgevallen zijn onleesbaar</numerusform>
        </translation>
    </message>
    <message>
        <source>Écrivez le destin, deux points, la date et le lieu ; la personne entre sans lui.</source>
        <translation>Schrijf het lot, een dubbelepunt, de datum en de plaats; de persoon wordt zonder opgenomen.</translation>
    </message>
    <message>
        <source>Choisissez une nature de la liste ; d’ici là la notice est un document.</source>
        <translation>Kies een soort uit de lijst; tot dan geldt het record als document.</translation>
    </message>
    <message numerus="yes">
        <source>%n parcours illisible(s)</source>
        <translation>
            <numerusform>%n levensweg is onleesbaar</numerusform>
            <numerusform>%n levenswegen zijn onleesbaar</numerusform>
        </translation>
    </message>
    <message>
        <source>Commencez chaque étape par sa nature et deux points ; la personne entre sans parcours.</source>
        <translation>Begin elke etappe met haar soort en een dubbelepunt; de persoon wordt zonder levensweg opgenomen.</translation>
    </message>
    <message numerus="yes">
        <source>%n envoi(s) sans description</source>
        <translation>
            <numerusform>%n zending zonder beschrijving</numerusform>
            <numerusform>%n zendingen zonder beschrijving</numerusform>
        </translation>
    </message>
    <message>
        <source>Redemandez cette notice au fournisseur ; le reste entre.</source>
        <translation>Vraag dit record opnieuw aan de leverancier; de rest wordt opgenomen.</translation>
    </message>
    <message numerus="yes">
        <source>%n composant(s) sans cote</source>
        <translation>
            <numerusform>%n onderdeel zonder nummer</numerusform>
            <numerusform>%n onderdelen zonder nummer</numerusform>
        </translation>
    </message>
    <message>
        <source>Rien n’est perdu : leur place les distingue. Une cote permettrait de les citer.</source>
        <translation>Er gaat niets verloren: hun plaats onderscheidt ze. Met een nummer kan men ernaar verwijzen.</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) sans aucune description</source>
        <translation>
            <numerusform>%n bestand zonder enige beschrijving</numerusform>
            <numerusform>%n bestanden zonder enige beschrijving</numerusform>
        </translation>
    </message>
    <message>
        <source>Vérifiez que c’est bien un instrument de recherche en EAD.</source>
        <translation>Controleer of het een toegang in EAD is.</translation>
    </message>
    <message numerus="yes">
        <source>%n fonds sans cote</source>
        <translation>
            <numerusform>%n archief zonder nummer</numerusform>
            <numerusform>%n archieven zonder nummer</numerusform>
        </translation>
    </message>
    <message>
        <source>Donnez une cote au fonds, pour qu’on puisse le citer.</source>
        <translation>Geef het archief een nummer, zodat men ernaar kan verwijzen.</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) vide(s)</source>
        <translation>
            <numerusform>%n leeg bestand</numerusform>
            <numerusform>%n lege bestanden</numerusform>
        </translation>
    </message>
    <message>
        <source>Redemandez le fichier : rien n’est arrivé.</source>
        <translation>Vraag het bestand opnieuw: er is niets aangekomen.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) manque(nt)</source>
        <translation>
            <numerusform>%n beeld ontbreekt</numerusform>
            <numerusform>%n beelden ontbreken</numerusform>
        </translation>
    </message>
    <message>
        <source>Demandez ces fichiers au fournisseur ; les notices entrent.</source>
        <translation>Vraag deze bestanden aan de leverancier; de notities komen erin.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) hors de la livraison</source>
        <translation>
            <numerusform>%n beeld buiten de levering</numerusform>
            <numerusform>%n beelden buiten de levering</numerusform>
        </translation>
    </message>
    <message>
        <source>Livrez le fichier à côté de la description.</source>
        <translation>Lever het bestand naast de beschrijving.</translation>
    </message>
    <message>
        <source>Redemandez-les ; les notices entrent sans image.</source>
        <translation>Vraag ze opnieuw; de records worden zonder beeld opgenomen.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) retenue(s), pas rattachée(s)</source>
        <translation>
            <numerusform>%n beeld achtergehouden, niet gekoppeld</numerusform>
            <numerusform>%n beelden achtergehouden, niet gekoppeld</numerusform>
        </translation>
    </message>
    <message>
        <source>L’image est retirée ou quelqu’un s’y oppose : levez-le d’abord, puis reprenez la description.</source>
        <translation>Het beeld is achtergehouden of iemand maakt bezwaar: hef dat eerst op en neem de beschrijving dan opnieuw op.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) déjà là, mais laquelle ?</source>
        <translation>
            <numerusform>%n beeld al aanwezig, maar welk?</numerusform>
            <numerusform>%n beelden al aanwezig, maar welke?</numerusform>
        </translation>
    </message>
    <message>
        <source>Plusieurs images de ce nom, ou plusieurs notices pour elle : livrez-la à côté de sa description.</source>
        <translation>Verschillende beelden met deze naam, of verschillende beschrijvingen ervoor: lever het naast zijn beschrijving.</translation>
    </message>
    <message>
        <source>Redemandez-les ; les notices entrent.</source>
        <translation>Vraag ze opnieuw; de records worden opgenomen.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) sans notice</source>
        <translation>
            <numerusform>%n beeld zonder notitie</numerusform>
            <numerusform>%n beelden zonder notitie</numerusform>
        </translation>
    </message>
    <message>
        <source>Nommez le fichier par la cote, ou citez-le dans la notice.</source>
        <translation>Noem het bestand naar de signatuur, of vermeld het in de notitie.</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) prend (prennent) une image déjà là</source>
        <translation>
            <numerusform>%n record neemt een beeld dat er al was</numerusform>
            <numerusform>%n records nemen een beeld dat er al was</numerusform>
        </translation>
    </message>
    <message>
        <source>Rien, si c’est bien elle : sa propre notice disparaît et mène à celle-ci.</source>
        <translation>Niets, als het de juiste is: de eigen beschrijving verdwijnt en leidt naar deze.</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) dans deux fichiers</source>
        <translation>
            <numerusform>%n record in twee bestanden</numerusform>
            <numerusform>%n records in twee bestanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n condition(s) d’accès non comprise(s)</source>
        <translation>
            <numerusform>%n toegangsvoorwaarde niet begrepen</numerusform>
            <numerusform>%n toegangsvoorwaarden niet begrepen</numerusform>
        </translation>
    </message>
    <message>
        <source>Écrivez libre, sur place, titre seul ou fermé. D’ici là un tableau ferme la notice, un instrument de recherche n’en montre que le titre.</source>
        <translation>Schrijf free, on-site, title-only of closed. Tot dan sluit een tabel het record; een toegang toont alleen de titel.</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) trop longue(s), coupée(s)</source>
        <translation>
            <numerusform>%n cel te lang, afgekapt</numerusform>
            <numerusform>%n cellen te lang, afgekapt</numerusform>
        </translation>
    </message>
    <message>
        <source>Répartissez le texte sur plusieurs notices.</source>
        <translation>Verdeel de tekst over meerdere records.</translation>
    </message>
    <message numerus="yes">
        <source>%n colonne(s) inconnue(s), laissée(s) de côté</source>
        <translation>
            <numerusform>%n onbekende kolom, weggelaten</numerusform>
            <numerusform>%n onbekende kolommen, weggelaten</numerusform>
        </translation>
    </message>
    <message>
        <source>Renommez la colonne si elle doit être lue.</source>
        <translation>Hernoem de kolom als ze gelezen moet worden.</translation>
    </message>
    <message numerus="yes">
        <source>Les lettres de %n tableau(x) sont illisibles</source>
        <translation>
            <numerusform>De letters van %n tabel zijn onleesbaar</numerusform>
            <numerusform>De letters van %n tabellen zijn onleesbaar</numerusform>
        </translation>
    </message>
    <message>
        <source>Enregistrez le tableau en « CSV UTF-8 ».</source>
        <translation>Bewaar de tabel als ‘CSV UTF-8’.</translation>
    </message>
    <message numerus="yes">
        <source>%n tableau(x) sans colonne de cotes</source>
        <translation>
            <numerusform>%n tabel zonder kolom met nummers</numerusform>
            <numerusform>%n tabellen zonder kolom met nummers</numerusform>
        </translation>
    </message>
    <message>
        <source>Nommez « cote » la colonne qui porte les cotes.</source>
        <translation>Noem de kolom met de nummers ‘reference’.</translation>
    </message>
    <message numerus="yes">
        <source>%n tableau(x) avec des signes vides</source>
        <translation>
            <numerusform>%n tabel met lege tekens</numerusform>
            <numerusform>%n tabellen met lege tekens</numerusform>
        </translation>
    </message>
    <message>
        <source>Exportez-le à nouveau ; ces signes sont laissés de côté.</source>
        <translation>Exporteer opnieuw; deze tekens worden weggelaten.</translation>
    </message>
    <message numerus="yes">
        <source>%n guillemet(s) jamais fermé(s)</source>
        <translation>
            <numerusform>%n aanhalingsteken nooit gesloten</numerusform>
            <numerusform>%n aanhalingstekens nooit gesloten</numerusform>
        </translation>
    </message>
    <message>
        <source>Corrigez cette ligne ; celles d’avant sont entrées.</source>
        <translation>Verbeter deze regel; de regels ervoor zijn opgenomen.</translation>
    </message>
    <message numerus="yes">
        <source>%n ligne(s) de longueur inégale</source>
        <translation>
            <numerusform>%n regel van ongelijke lengte</numerusform>
            <numerusform>%n regels van ongelijke lengte</numerusform>
        </translation>
    </message>
    <message>
        <source>Vérifiez les séparateurs de cette ligne.</source>
        <translation>Controleer de scheidingstekens van deze regel.</translation>
    </message>
    <message numerus="yes">
        <source>%n tableau(x) trop grand(s)</source>
        <translation>
            <numerusform>%n tabel te groot</numerusform>
            <numerusform>%n tabellen te groot</numerusform>
        </translation>
    </message>
    <message>
        <source>Partagez-le en plusieurs fichiers de 200 Mo au plus.</source>
        <translation>Splits ze in bestanden van hoogstens 200 MB.</translation>
    </message>
    <message numerus="yes">
        <source>%n tableau(x) de plus de 200 colonnes</source>
        <translation>
            <numerusform>%n tabel met meer dan 200 kolommen</numerusform>
            <numerusform>%n tabellen met meer dan 200 kolommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Vérifiez le séparateur des colonnes.</source>
        <translation>Controleer het scheidingsteken van de kolommen.</translation>
    </message>
    <message numerus="yes">
        <source>%n titre(s) trop long(s), coupé(s)</source>
        <translation>
            <numerusform>%n titel te lang, afgekapt</numerusform>
            <numerusform>%n titels te lang, afgekapt</numerusform>
        </translation>
    </message>
    <message>
        <source>Raccourcissez-le ; mettez le reste dans la description.</source>
        <translation>Kort de titel in; zet de rest in de beschrijving.</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) trop imbriqué(s)</source>
        <translation>
            <numerusform>%n bestand te diep genest</numerusform>
            <numerusform>%n bestanden te diep genest</numerusform>
        </translation>
    </message>
    <message>
        <source>Demandez un export simple au fournisseur.</source>
        <translation>Vraag de leverancier om een eenvoudige export.</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) aux lettres mal annoncées</source>
        <translation>
            <numerusform>%n bestand met verkeerd aangekondigde letters</numerusform>
            <numerusform>%n bestanden met verkeerd aangekondigde letters</numerusform>
        </translation>
    </message>
    <message>
        <source>Demandez le fichier enregistré en UTF-8.</source>
        <translation>Vraag het bestand in UTF-8.</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) refusé(s) par prudence</source>
        <translation>
            <numerusform>%n bestand uit voorzorg geweigerd</numerusform>
            <numerusform>%n bestanden uit voorzorg geweigerd</numerusform>
        </translation>
    </message>
    <message>
        <source>Il déclare des entités, qui peuvent cacher un autre fichier : demandez un export sans elles.</source>
        <translation>Het declareert entiteiten, die een ander bestand kunnen verbergen: vraag een export zonder.</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) XML mal formé(s)</source>
        <translation>
            <numerusform>%n XML-bestand niet welgevormd</numerusform>
            <numerusform>%n XML-bestanden niet welgevormd</numerusform>
        </translation>
    </message>
    <message>
        <source>Demandez au fournisseur de corriger l’endroit indiqué.</source>
        <translation>Vraag de leverancier de aangegeven plaats te verbeteren.</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) arrivé(s) incomplet(s)</source>
        <translation>
            <numerusform>%n bestand onvolledig aangekomen</numerusform>
            <numerusform>%n bestanden onvolledig aangekomen</numerusform>
        </translation>
    </message>
    <message>
        <source>Redemandez-le ou recopiez-le : la fin manque.</source>
        <translation>Vraag of kopieer het opnieuw: het einde ontbreekt.</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) XML illisible(s)</source>
        <translation>
            <numerusform>%n XML-bestand is onleesbaar</numerusform>
            <numerusform>%n XML-bestanden zijn onleesbaar</numerusform>
        </translation>
    </message>
    <message>
        <source>Redemandez-le, enregistré en UTF-8.</source>
        <translation>Vraag het opnieuw, bewaard als UTF-8.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) abîmée(s)</source>
        <translation>
            <numerusform>%n beschadigd beeld</numerusform>
            <numerusform>%n beschadigde beelden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) s’arrête(nt) au milieu</source>
        <translation>
            <numerusform>%n beeld stopt halverwege</numerusform>
            <numerusform>%n beelden stoppen halverwege</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) n’est pas une image</source>
        <translation>
            <numerusform>%n bestand is geen beeld</numerusform>
            <numerusform>%n bestanden zijn geen beelden</numerusform>
        </translation>
    </message>
    <message>
        <source>Vérifiez ce qui a été livré sous ce nom.</source>
        <translation>Controleer wat onder deze naam is geleverd.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) trop grande(s)</source>
        <translation>
            <numerusform>%n beeld te groot</numerusform>
            <numerusform>%n beelden te groot</numerusform>
        </translation>
    </message>
    <message>
        <source>Demandez-les en plusieurs parties ou réduites.</source>
        <translation>Vraag ze in delen of verkleind.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) refusée(s) par prudence</source>
        <translation>
            <numerusform>%n beeld uit voorzorg geweigerd</numerusform>
            <numerusform>%n beelden uit voorzorg geweigerd</numerusform>
        </translation>
    </message>
    <message>
        <source>Le fichier grossit sans mesure : redemandez-le.</source>
        <translation>Het bestand groeit mateloos: vraag het opnieuw.</translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) gardée(s) comme texte</source>
        <translation>
            <numerusform>%n datum als tekst bewaard</numerusform>
            <numerusform>%n data als tekst bewaard</numerusform>
        </translation>
    </message>
    <message>
        <source>Écrivez une année, un mois ou un jour.</source>
        <translation>Schrijf een jaar, een maand of een dag.</translation>
    </message>
    <message numerus="yes">
        <source>%n cote(s) en double</source>
        <translation>
            <numerusform>%n dubbele signatuur</numerusform>
            <numerusform>%n dubbele signaturen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ligne(s) sans cote</source>
        <translation>
            <numerusform>%n regel zonder signatuur</numerusform>
            <numerusform>%n regels zonder signatuur</numerusform>
        </translation>
    </message>
    <message>
        <source>Donnez-leur une cote ; elles restent dehors d’ici là.</source>
        <translation>Geef ze een signatuur; tot dan blijven ze erbuiten.</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) sans titre</source>
        <translation>
            <numerusform>%n notitie zonder titel</numerusform>
            <numerusform>%n notities zonder titel</numerusform>
        </translation>
    </message>
    <message>
        <source>Donnez-leur un titre ; la cote est montrée à sa place.</source>
        <translation>Geef ze een titel; de signatuur staat in de plaats.</translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) sans nom</source>
        <translation>
            <numerusform>%n persoon zonder naam</numerusform>
            <numerusform>%n personen zonder naam</numerusform>
        </translation>
    </message>
    <message>
        <source>Complétez la ligne ; elle reste dehors d’ici là.</source>
        <translation>Vul de regel aan; tot dan blijft ze erbuiten.</translation>
    </message>
    <message numerus="yes">
        <source>%n nature(s) inconnue(s)</source>
        <translation>
            <numerusform>%n onbekende soort</numerusform>
            <numerusform>%n onbekende soorten</numerusform>
        </translation>
    </message>
    <message>
        <source>Livrez chaque instrument de recherche une seule fois.</source>
        <translation>Lever elke toegang één keer.</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) illisible(s)</source>
        <translation>
            <numerusform>%n onleesbaar bestand</numerusform>
            <numerusform>%n onleesbare bestanden</numerusform>
        </translation>
    </message>
    <message>
        <source>Recopiez-le(s) ou demandez l’accès.</source>
        <translation>Kopieer opnieuw of vraag toegang.</translation>
    </message>
    <message numerus="yes">
        <source>%n export(s) ouvert(s) avec une ligne démesurée</source>
        <translation>
            <numerusform>%n open export met een te lange regel</numerusform>
            <numerusform>%n open exports met een te lange regel</numerusform>
        </translation>
    </message>
    <message>
        <source>Refaites l’export : une ligne dépasse 256 Mo.</source>
        <translation>Maak de export opnieuw: een regel is groter dan 256 MB.</translation>
    </message>
    <message numerus="yes">
        <source>%n export(s) ouvert(s) sans notice lisible</source>
        <translation>
            <numerusform>%n open export zonder leesbare beschrijving</numerusform>
            <numerusform>%n open exports zonder leesbare beschrijving</numerusform>
        </translation>
    </message>
    <message>
        <source>Refaites l’export : rien n’a pu en être lu.</source>
        <translation>Maak de export opnieuw: niets ervan kon worden gelezen.</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) illisible(s) dans un export ouvert</source>
        <translation>
            <numerusform>%n onleesbare beschrijving in een open export</numerusform>
            <numerusform>%n onleesbare beschrijvingen in een open export</numerusform>
        </translation>
    </message>
    <message>
        <source>Refaites l’export ; les autres notices entrent.</source>
        <translation>Maak de export opnieuw; de andere beschrijvingen zijn opgenomen.</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) laissé(s) de côté</source>
        <translation>
            <numerusform>%n bestand overgeslagen</numerusform>
            <numerusform>%n bestanden overgeslagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Livrez le fichier lui-même, pas un lien.</source>
        <translation>Lever het bestand zelf, geen verwijzing.</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) d’autorité sans nature</source>
        <translation>
            <numerusform>%n persoonsbeschrijving zonder soort</numerusform>
            <numerusform>%n persoonsbeschrijvingen zonder soort</numerusform>
        </translation>
    </message>
    <message>
        <source>Ligne %1</source>
        <translation>Regel %1</translation>
    </message>
    <message>
        <source>Dites si c’est une personne, une famille ou une collectivité.</source>
        <translation>Zeg of het een persoon, een familie of een organisatie is.</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) d’autorité sans nom</source>
        <translation>
            <numerusform>%n persoonsbeschrijving zonder naam</numerusform>
            <numerusform>%n persoonsbeschrijvingen zonder naam</numerusform>
        </translation>
    </message>
    <message>
        <source>Redemandez cette notice au fournisseur ; les autres entrent.</source>
        <translation>Vraag deze beschrijving opnieuw aan de leverancier; de andere zijn opgenomen.</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) sans aucune notice d’autorité</source>
        <translation>
            <numerusform>%n bestand zonder enige persoonsbeschrijving</numerusform>
            <numerusform>%n bestanden zonder enige persoonsbeschrijving</numerusform>
        </translation>
    </message>
    <message>
        <source>Vérifiez que c’est bien de l’EAC-CPF.</source>
        <translation>Controleer of het EAC-CPF is.</translation>
    </message>
    <message numerus="yes">
        <source>%n envoi(s) sans nom d’instrument (eadid)</source>
        <translation>
            <numerusform>%n record zonder naam van de toegang (eadid)</numerusform>
            <numerusform>%n records zonder naam van de toegang (eadid)</numerusform>
        </translation>
    </message>
    <message>
        <source>Demandez au fournisseur de le nommer ; le reste entre.</source>
        <translation>Vraag de leverancier om een naam; de rest is opgenomen.</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) moissonnée(s) dans un autre format</source>
        <translation>
            <numerusform>%n geoogst record in een ander formaat</numerusform>
            <numerusform>%n geoogste records in een ander formaat</numerusform>
        </translation>
    </message>
    <message>
        <source>Demandez la moisson en EAD ou en Dublin Core.</source>
        <translation>Vraag de oogst in EAD of Dublin Core.</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) supprimée(s) à la source</source>
        <translation>
            <numerusform>%n record aan de bron verwijderd</numerusform>
            <numerusform>%n records aan de bron verwijderd</numerusform>
        </translation>
    </message>
    <message>
        <source>Rien n’est retiré ici : retirez-les si elles y sont.</source>
        <translation>Hier is niets ingetrokken: trek ze in als ze er zijn.</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) XML d’un genre inconnu</source>
        <translation>
            <numerusform>%n XML-bestand van een onbekende soort</numerusform>
            <numerusform>%n XML-bestanden van een onbekende soort</numerusform>
        </translation>
    </message>
    <message>
        <source>Demandez l’un des formats lus ici, ou laissez ce fichier de côté.</source>
        <translation>Vraag een van de formaten die hier worden gelezen, of laat dit bestand weg.</translation>
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
        <source>Un point, une personne : la n° %1 sur %2</source>
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
    <name>Sameness</name>
    <message>
        <source>Paire %1 sur %2</source>
        <translation>Paar %1 van %2</translation>
    </message>
    <message>
        <source>Une seule personne, sous « %1 ». Les visiteurs le voient après « Mettre en ligne ».</source>
        <translation>Eén persoon, onder „%1”. Bezoekers zien het na „Publiceren”.</translation>
    </message>
    <message>
        <source>Deux personnes : cette paire ne sera plus proposée.</source>
        <translation>Twee personen: dit paar wordt niet meer voorgesteld.</translation>
    </message>
    <message>
        <source>La décision est défaite. Les visiteurs le voient après « Mettre en ligne ».</source>
        <translation>De beslissing is ongedaan gemaakt. Bezoekers zien het na „Publiceren”.</translation>
    </message>
    <message>
        <source>Très vraisemblable</source>
        <translation>Zeer waarschijnlijk</translation>
    </message>
    <message>
        <source>Vraisemblable</source>
        <translation>Waarschijnlijk</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Mogelijk</translation>
    </message>
    <message>
        <source>%1 (%2 sur 100)</source>
        <translation>%1 (%2 op 100)</translation>
    </message>
    <message>
        <source>Le même nom</source>
        <translation>Dezelfde naam</translation>
    </message>
    <message>
        <source>Le même prénom, un nom de même son</source>
        <translation>Dezelfde voornaam, een naam die hetzelfde klinkt</translation>
    </message>
    <message>
        <source>Le même jour de naissance</source>
        <translation>Dezelfde geboortedag</translation>
    </message>
    <message>
        <source>Des dates de naissance qui s’accordent</source>
        <translation>Geboortedata die overeenkomen</translation>
    </message>
    <message>
        <source>Le même lieu de naissance</source>
        <translation>Dezelfde geboorteplaats</translation>
    </message>
    <message>
        <source>Le même matricule dans le même camp</source>
        <translation>Hetzelfde nummer in hetzelfde kamp</translation>
    </message>
    <message>
        <source>Le même jour de décès</source>
        <translation>Dezelfde sterfdag</translation>
    </message>
    <message>
        <source>Ne s’accordent pas : %1. Un seul des deux peut être vrai.</source>
        <translation>Komen niet overeen: %1. Slechts een van de twee kan waar zijn.</translation>
    </message>
    <message>
        <source>Formes du nom</source>
        <translation>Vormen van de naam</translation>
    </message>
    <message>
        <source>Listes</source>
        <translation>Lijsten</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Bronnen</translation>
    </message>
    <message>
        <source>Texte</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Parcours</source>
        <translation>Traject</translation>
    </message>
    <message>
        <source>s’accordent</source>
        <translation>komen overeen</translation>
    </message>
    <message>
        <source>diffèrent</source>
        <translation>verschillen</translation>
    </message>
    <message>
        <source>se contredisent</source>
        <translation>spreken elkaar tegen</translation>
    </message>
    <message>
        <source>une seule le dit</source>
        <translation>slechts één zegt het</translation>
    </message>
    <message>
        <source>Une seule personne</source>
        <translation>Eén persoon</translation>
    </message>
    <message>
        <source>Deux personnes</source>
        <translation>Twee personen</translation>
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
        <translation>Deze persoon leeft misschien nog: alleen de naam en de lijsten worden getoond.</translation>
    </message>
    <message>
        <source>Ce document sera consultable à partir du %1 (Code du patrimoine, art. L213-2).</source>
        <translation>Dit document is raadpleegbaar vanaf %1 (Code du patrimoine, art. L213-2).</translation>
    </message>
    <message>
        <source>Document librement consultable. Reproduction possible avec la source et la cote.</source>
        <translation>Vrij raadpleegbaar document. Reproductie mogelijk met bron en signatuur.</translation>
    </message>
    <message>
        <source>Consultable sur ce poste. L’image ne peut pas être imprimée (droits réservés).</source>
        <translation>Raadpleegbaar op deze terminal. Het beeld kan niet worden afgedrukt (rechten voorbehouden).</translation>
    </message>
    <message>
        <source>Auteur non identifié. Si vous le connaissez, parlez-en à l’équipe.</source>
        <translation>Maker onbekend. Weet u wie het is, vertel het ons.</translation>
    </message>
    <message>
        <source>Ce document n’est pas consultable. Renseignement à l’accueil.</source>
        <translation>Dit document is niet raadpleegbaar. Inlichtingen aan de balie.</translation>
    </message>
    <message>
        <source>Cette notice n’est pas présentée. Renseignement à l’accueil.</source>
        <translation>Deze notitie wordt niet getoond. Inlichtingen aan de balie.</translation>
    </message>
    <message>
        <source>Ce document sera consultable à partir du %1.</source>
        <translation>Dit document kan worden geraadpleegd vanaf %1.</translation>
    </message>
    <message>
        <source>Ce document n’est pas encore consultable (Code du patrimoine, art. L213-2). Renseignement à l’accueil.</source>
        <translation>Dit document kan nog niet worden geraadpleegd (Franse erfgoedwet, art. L213-2). Vraag ernaar aan de balie.</translation>
    </message>
    <message>
        <source>Consultation selon les conditions fixées par la personne qui a confié ce document. Renseignement à l’accueil.</source>
        <translation>Raadpleging onder de voorwaarden van de persoon die ons dit document heeft toevertrouwd. Vraag ernaar aan de balie.</translation>
    </message>
    <message>
        <source>Ce document sera consultable à partir du %1, comme l’a demandé la personne qui l’a confié.</source>
        <translation>Dit document kan worden geraadpleegd vanaf %1, zoals gevraagd door de persoon die het ons heeft toevertrouwd.</translation>
    </message>
    <message>
        <source>Cette notice n’est pas présentée, à la demande d’une personne concernée. Renseignement à l’accueil.</source>
        <translation>Deze beschrijving wordt niet getoond, op verzoek van een betrokkene. Vraag ernaar aan de balie.</translation>
    </message>
    <message>
        <source>Cette notice n’est pas présentée avant le %1, à la demande d’une personne concernée.</source>
        <translation>Deze beschrijving wordt niet getoond vóór %1, op verzoek van een betrokkene.</translation>
    </message>
    <message>
        <source>Ce document est trop fragile pour être communiqué. Renseignement à l’accueil.</source>
        <translation>Dit document is te kwetsbaar om te worden geraadpleegd. Vraag ernaar aan de balie.</translation>
    </message>
    <message>
        <source>Ce document, fragile, sera consultable à partir du %1.</source>
        <translation>Dit kwetsbare document kan worden geraadpleegd vanaf %1.</translation>
    </message>
    <message>
        <source>Consultable sur ce poste. L’image ne peut pas être imprimée : elle est protégée par le droit d’auteur.</source>
        <translation>Te raadplegen op deze terminal. De afbeelding kan niet worden afgedrukt: ze is auteursrechtelijk beschermd.</translation>
    </message>
    <message>
        <source>Consultable sur ce poste. L’image ne peut pas être imprimée, comme l’a demandé la personne qui l’a confiée.</source>
        <translation>Te raadplegen op deze terminal. De afbeelding kan niet worden afgedrukt, op verzoek van de persoon die ze ons heeft toevertrouwd.</translation>
    </message>
    <message>
        <source>Pas encore consultable</source>
        <translation>Nog niet raadpleegbaar</translation>
    </message>
    <message>
        <source>Consultable et imprimable</source>
        <translation>Raadpleegbaar en afdrukbaar</translation>
    </message>
    <message>
        <source>Consultable ; la notice s’imprime sans l’image</source>
        <translation>Raadpleegbaar; afdruk zonder beeld</translation>
    </message>
    <message>
        <source>Consultable ici seulement</source>
        <translation>Alleen hier raadpleegbaar</translation>
    </message>
    <message>
        <source>d’après le niveau : %1</source>
        <translation>volgens het niveau: %1</translation>
    </message>
    <message>
        <source>fonds</source>
        <translation>archief</translation>
    </message>
    <message>
        <source>collection</source>
        <translation>collectie</translation>
    </message>
    <message>
        <source>classe</source>
        <translation>klasse</translation>
    </message>
    <message>
        <source>groupe de fonds</source>
        <translation>archiefgroep</translation>
    </message>
    <message>
        <source>sous-groupe</source>
        <translation>subgroep</translation>
    </message>
    <message>
        <source>sous-fonds</source>
        <translation>deelarchief</translation>
    </message>
    <message>
        <source>série</source>
        <translation>serie</translation>
    </message>
    <message>
        <source>sous-série</source>
        <translation>deelserie</translation>
    </message>
    <message>
        <source>dossier</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>pièce</source>
        <translation>stuk</translation>
    </message>
    <message>
        <source>Ce document n’est pas encore ouvert</source>
        <translation>Dit document is nog niet openbaar</translation>
    </message>
    <message>
        <source>Ce document s’ouvre en %1</source>
        <translation>Dit document wordt openbaar in %1</translation>
    </message>
    <message>
        <source>Domicile</source>
        <translation>Woonplaats</translation>
    </message>
    <message>
        <source>Arrestation</source>
        <translation>Arrestatie</translation>
    </message>
    <message>
        <source>Internement</source>
        <translation>Internering</translation>
    </message>
    <message>
        <source>Convoi</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Camp</source>
        <translation>Kamp</translation>
    </message>
    <message>
        <source>Kommando</source>
        <translation>Kommando</translation>
    </message>
    <message>
        <source>Évacuation</source>
        <translation>Evacuatie</translation>
    </message>
    <message>
        <source>Libération</source>
        <translation>Bevrijding</translation>
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
        <translation>teruggekeerd uit deportatie</translation>
    </message>
    <message>
        <source>mort en déportation</source>
        <translation>overleden in deportatie</translation>
    </message>
    <message>
        <source>exécuté</source>
        <translation>terechtgesteld</translation>
    </message>
    <message>
        <source>disparu</source>
        <translation>vermist</translation>
    </message>
    <message>
        <source>libéré</source>
        <translation>bevrijd</translation>
    </message>
    <message>
        <source>évadé</source>
        <translation>ontsnapt</translation>
    </message>
    <message>
        <source>sort inconnu</source>
        <translation>lot onbekend</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Écrit aussi</source>
        <translation>Ook geschreven</translation>
    </message>
    <message>
        <source>Nom de naissance</source>
        <translation>Geboortenaam</translation>
    </message>
    <message>
        <source>Nom d’usage</source>
        <translation>Aangetrouwde naam</translation>
    </message>
    <message>
        <source>Dit</source>
        <translation>Genaamd</translation>
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
        <translation>Engagement</translation>
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
        <translation>genoemd in het document</translation>
    </message>
    <message>
        <source>source de la notice</source>
        <translation>bron van de notitie</translation>
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
    <name>SheetPreview</name>
    <message>
        <source>La feuille se compose…</source>
        <translation>Het blad wordt opgemaakt…</translation>
    </message>
    <message>
        <source>Rien à imprimer pour l’instant.</source>
        <translation>Voorlopig niets af te drukken.</translation>
    </message>
    <message>
        <source>Aperçu des feuilles</source>
        <translation>Voorbeeld van de bladen</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Pagina %1</translation>
    </message>
    <message>
        <source>Page précédente</source>
        <translation>Vorige pagina</translation>
    </message>
    <message>
        <source>Page suivante</source>
        <translation>Volgende pagina</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message numerus="yes">
        <source>%n pièce(s) à imprimer</source>
        <translation>
            <numerusform>%n stuk af te drukken</numerusform>
            <numerusform>%n stukken af te drukken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n à demander à l’archiviste</source>
        <translation>
            <numerusform>%n aan de archivaris te vragen</numerusform>
            <numerusform>%n aan de archivaris te vragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Une visite peut imprimer %1 feuilles ; il vous en reste %2. Retirez une pièce ou une copie, ou demandez à l’accueil.</source>
        <translation>Per bezoek kunt u %1 bladen afdrukken; er blijven er %2. Haal een stuk of een kopie weg, of vraag het aan de balie.</translation>
    </message>
    <message>
        <source>Cette feuille ne peut pas être composée</source>
        <translation>Dit blad kan niet worden opgemaakt</translation>
    </message>
    <message>
        <source>Vos feuilles partent à l’imprimante</source>
        <translation>Uw bladen gaan naar de printer</translation>
    </message>
    <message>
        <source>L’imprimante travaille</source>
        <translation>De printer werkt</translation>
    </message>
    <message>
        <source>C’est imprimé : prenez vos feuilles</source>
        <translation>Afgedrukt: neem uw bladen</translation>
    </message>
    <message>
        <source>Il n’y a plus de papier</source>
        <translation>Het papier is op</translation>
    </message>
    <message>
        <source>L’imprimante est arrêtée</source>
        <translation>De printer is gestopt</translation>
    </message>
    <message>
        <source>L’imprimante ne répond pas</source>
        <translation>De printer antwoordt niet</translation>
    </message>
    <message>
        <source>Aucune imprimante n’est reliée à cette borne</source>
        <translation>Er is geen printer aan deze terminal gekoppeld</translation>
    </message>
    <message>
        <source>Montrez la cote à l’accueil : l’équipe l’imprimera.</source>
        <translation>Toon de signatuur aan de balie: wij drukken het af.</translation>
    </message>
    <message>
        <source>Vos feuilles (%1) attendent, marquées %2. Prévenez l’accueil : elles sortiront dès que l’imprimante sera prête, tant que votre visite dure.</source>
        <translation>Uw bladen (%1) wachten, gemerkt %2. Waarschuw de balie: ze komen zodra de printer klaar is, zolang uw bezoek duurt.</translation>
    </message>
    <message>
        <source>Votre panier est gardé tant que votre visite dure. Montrez cet écran à l’accueil.</source>
        <translation>Uw mand blijft bewaard zolang uw bezoek duurt. Toon dit scherm aan de balie.</translation>
    </message>
    <message>
        <source>%1, marquées %2 au pied de chaque page.</source>
        <translation>%1, gemerkt %2 onderaan elke pagina.</translation>
    </message>
    <message>
        <source>%1, marquées %2. Rien de vous n’y figure ; n’oubliez rien dans le bac.</source>
        <translation>%1, gemerkt %2. Er staat niets over u op; laat niets in de lade liggen.</translation>
    </message>
    <message>
        <source>La notice s’imprime, l’image reste à l’écran.</source>
        <translation>De notitie wordt afgedrukt, het beeld blijft op het scherm.</translation>
    </message>
    <message>
        <source>S’imprime entièrement.</source>
        <translation>Wordt volledig afgedrukt.</translation>
    </message>
</context>
<context>
    <name>SlipView</name>
    <message>
        <source>Un bulletin pour l’archiviste</source>
        <translation>Een briefje voor de archivaris</translation>
    </message>
    <message>
        <source>Il porte les mots cherchés, ce que la borne a essayé, les noms proches et les autres maisons où demander. L’archiviste reprendra la recherche avec vous.</source>
        <translation>Het draagt de gezochte woorden, wat de terminal heeft geprobeerd, verwante namen en andere plaatsen om te vragen. De archivaris zoekt met u verder.</translation>
    </message>
    <message>
        <source>Les mots cherchés ne sont gardés nulle part : seule la feuille les porte.</source>
        <translation>De gezochte woorden worden nergens bewaard: alleen het blad draagt ze.</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>édition en ligne : %1</source>
        <translation>getoonde editie: %1</translation>
    </message>
    <message>
        <source>rien n’est encore publié</source>
        <translation>nog niets gepubliceerd</translation>
    </message>
    <message>
        <source>Borne %1</source>
        <translation>Terminal %1</translation>
    </message>
    <message>
        <source>les visiteurs continuent de chercher pendant le travail</source>
        <translation>bezoekers zoeken intussen verder</translation>
    </message>
    <message>
        <source>Rien n’est encore en ligne : regardez une livraison.</source>
        <translation>Er staat nog niets: bekijk een levering.</translation>
    </message>
    <message numerus="yes">
        <source>Tout va bien. %n livraison(s) attend(ent).</source>
        <translation>
            <numerusform>Alles in orde. %n levering wacht.</numerusform>
            <numerusform>Alles in orde. %n leveringen wachten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tout va bien. Rien n’attend.</source>
        <translation>Alles in orde. Er wacht niets.</translation>
    </message>
    <message>
        <source>Lecture de %1</source>
        <translation>%1 wordt gelezen</translation>
    </message>
    <message>
        <source>Entrée de %1</source>
        <translation>%1 wordt opgenomen</translation>
    </message>
    <message>
        <source>Mise en ligne</source>
        <translation>Publiceren</translation>
    </message>
    <message>
        <source>Retour à l’édition précédente</source>
        <translation>Terug naar de vorige editie</translation>
    </message>
    <message>
        <source>Annulation de la dernière livraison</source>
        <translation>Laatste levering ongedaan maken</translation>
    </message>
    <message>
        <source>Retrait de %1</source>
        <translation>%1 wordt verborgen</translation>
    </message>
    <message>
        <source>%1 sur %2 · %3 par seconde</source>
        <translation>%1 van %2 · %3 per seconde</translation>
    </message>
    <message>
        <source>suspendu : rien n’est perdu</source>
        <translation>onderbroken: er gaat niets verloren</translation>
    </message>
    <message numerus="yes">
        <source>encore %n seconde(s) environ</source>
        <translation>
            <numerusform>nog ongeveer %n seconde</numerusform>
            <numerusform>nog ongeveer %n seconden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>encore %n minute(s) environ</source>
        <translation>
            <numerusform>nog ongeveer %n minuut</numerusform>
            <numerusform>nog ongeveer %n minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) entre(nt)</source>
        <translation>
            <numerusform>%n notitie komt erbij</numerusform>
            <numerusform>%n notities komen erbij</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(nt)</source>
        <translation>
            <numerusform>%n verandert</numerusform>
            <numerusform>%n veranderen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disparaît (disparaissent)</source>
        <translation>
            <numerusform>%n verdwijnt</numerusform>
            <numerusform>%n verdwijnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reste(nt) la (les) même(s)</source>
        <translation>
            <numerusform>%n blijft gelijk</numerusform>
            <numerusform>%n blijven gelijk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) refusé(s)</source>
        <translation>
            <numerusform>%n bestand geweigerd</numerusform>
            <numerusform>%n bestanden geweigerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) ne sera (seront) plus montrée(s)</source>
        <translation>
            <numerusform>%n beschrijving wordt niet meer getoond</numerusform>
            <numerusform>%n beschrijvingen worden niet meer getoond</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) s’ouvre(nt) aux visiteurs</source>
        <translation>
            <numerusform>%n beschrijving gaat open voor bezoekers</numerusform>
            <numerusform>%n beschrijvingen gaan open voor bezoekers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) cesse(nt) d’être imprimable(s)</source>
        <translation>
            <numerusform>%n beschrijving is niet meer af te drukken</numerusform>
            <numerusform>%n beschrijvingen zijn niet meer af te drukken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) devient (deviennent) imprimable(s)</source>
        <translation>
            <numerusform>%n beschrijving wordt afdrukbaar</numerusform>
            <numerusform>%n beschrijvingen worden afdrukbaar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) entre(nt) sans être montrée(s)</source>
        <translation>
            <numerusform>%n beschrijving komt binnen zonder getoond te worden</numerusform>
            <numerusform>%n beschrijvingen komen binnen zonder getoond te worden</numerusform>
        </translation>
    </message>
    <message>
        <source>Rien à regarder</source>
        <translation>Niets te bekijken</translation>
    </message>
    <message numerus="yes">
        <source>%n chose(s) à regarder</source>
        <translation>
            <numerusform>%n ding te bekijken</numerusform>
            <numerusform>%n dingen te bekijken</numerusform>
        </translation>
    </message>
    <message>
        <source>La livraison n’a pas pu être lue.</source>
        <translation>De levering kon niet worden gelezen.</translation>
    </message>
    <message>
        <source>Abandonné. Rien n’est à moitié fait : l’édition reste.</source>
        <translation>Gestopt. Niets is half gedaan: de editie blijft.</translation>
    </message>
    <message numerus="yes">
        <source>%n recherche(s) d’essai n’a pas trouvé : l’ancienne édition reste en ligne.</source>
        <translation>
            <numerusform>%n proefzoekvraag vond niets: de oude editie blijft.</numerusform>
            <numerusform>%n proefzoekvragen vonden niets: de oude editie blijft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Entré : %n notice(s). Mettez en ligne pour la montrer.</source>
        <translation>
            <numerusform>Opgenomen: %n notitie. Publiceer om ze te tonen.</numerusform>
            <numerusform>Opgenomen: %n notities. Publiceer om ze te tonen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>En ligne : %n notice(s).</source>
        <translation>
            <numerusform>Getoond: %n notitie.</numerusform>
            <numerusform>Getoond: %n notities.</numerusform>
        </translation>
    </message>
    <message>
        <source>L’édition du %1 est de nouveau en ligne.</source>
        <translation>De editie van %1 wordt weer getoond.</translation>
    </message>
    <message>
        <source>La livraison %1 est annulée. Mettez en ligne.</source>
        <translation>Levering %1 is ongedaan gemaakt. Publiceer.</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) retirée(s) de toutes les bornes.</source>
        <translation>
            <numerusform>%n notitie verborgen op alle terminals.</numerusform>
            <numerusform>%n notities verborgen op alle terminals.</numerusform>
        </translation>
    </message>
    <message>
        <source>« %1 » ne trouve pas %2 parmi les %3 premières réponses.</source>
        <translation>‘%1’ vindt %2 niet bij de eerste %3 antwoorden.</translation>
    </message>
    <message>
        <source>« %1 » ne trouve pas %2 en premier.</source>
        <translation>‘%1’ vindt %2 niet als eerste.</translation>
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
        <translation>heeft de vorm toegevoegd</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s)</source>
        <translation>
            <numerusform>%n bestand</numerusform>
            <numerusform>%n bestanden</numerusform>
        </translation>
    </message>
    <message>
        <source>En attente de votre accord</source>
        <translation>Wacht op uw akkoord</translation>
    </message>
    <message>
        <source>Annulée</source>
        <translation>Ongedaan</translation>
    </message>
    <message>
        <source>Entrée</source>
        <translation>Opgenomen</translation>
    </message>
    <message>
        <source>Le travail n’a pas abouti.</source>
        <translation>Het werk is niet gelukt.</translation>
    </message>
    <message>
        <source>Une faute imprévue ; l’édition en ligne reste. À transmettre : %1</source>
        <translation>Een onvoorziene fout; de editie blijft. Door te geven: %1</translation>
    </message>
    <message>
        <source>Libres</source>
        <translation>Vrij</translation>
    </message>
    <message>
        <source>Sur place, image non imprimée</source>
        <translation>Ter plaatse, beeld niet afgedrukt</translation>
    </message>
    <message>
        <source>Fermées</source>
        <translation>Gesloten</translation>
    </message>
    <message>
        <source>Lire les fichiers</source>
        <translation>Bestanden lezen</translation>
    </message>
    <message>
        <source>Ouvrir les images, faire les vignettes</source>
        <translation>Beelden openen, miniaturen maken</translation>
    </message>
    <message>
        <source>Copier les originaux</source>
        <translation>Originelen kopiëren</translation>
    </message>
    <message>
        <source>Inscrire au catalogue</source>
        <translation>In de catalogus opnemen</translation>
    </message>
    <message>
        <source>Composer les notices</source>
        <translation>Notities samenstellen</translation>
    </message>
    <message>
        <source>Écrire les notices</source>
        <translation>Notities schrijven</translation>
    </message>
    <message>
        <source>Écrire le nouvel index</source>
        <translation>Nieuwe index schrijven</translation>
    </message>
    <message>
        <source>Essayer les recherches connues</source>
        <translation>Bekende zoekvragen proberen</translation>
    </message>
    <message>
        <source>Vérifier et mettre en ligne</source>
        <translation>Controleren en tonen</translation>
    </message>
    <message>
        <source>a fait entrer</source>
        <translation>nam op</translation>
    </message>
    <message>
        <source>a mis en ligne</source>
        <translation>publiceerde</translation>
    </message>
    <message>
        <source>est revenu à</source>
        <translation>ging terug naar</translation>
    </message>
    <message>
        <source>a annulé</source>
        <translation>maakte ongedaan</translation>
    </message>
    <message>
        <source>a retiré</source>
        <translation>verborg</translation>
    </message>
    <message>
        <source>montre de nouveau</source>
        <translation>toont opnieuw</translation>
    </message>
    <message>
        <source>a noté une opposition</source>
        <translation>noteerde een bezwaar</translation>
    </message>
    <message>
        <source>a levé l’opposition</source>
        <translation>hief het bezwaar op</translation>
    </message>
    <message>
        <source>a réuni</source>
        <translation>voegde samen</translation>
    </message>
    <message>
        <source>a distingué</source>
        <translation>hield uit elkaar</translation>
    </message>
    <message>
        <source>a défait une décision</source>
        <translation>maakte een beslissing ongedaan</translation>
    </message>
    <message>
        <source>a remis une copie</source>
        <translation>reikte een kopie uit</translation>
    </message>
</context>
<context>
    <name>StaffColumns</name>
    <message>
        <source>Fermer</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Que contiennent ces colonnes ?</source>
        <translation>Wat bevatten deze kolommen?</translation>
    </message>
    <message>
        <source>Colonnes du tableau</source>
        <translation>Kolommen van de tabel</translation>
    </message>
    <message>
        <source>« %1 » contient :</source>
        <translation>“%1” bevat:</translation>
    </message>
    <message>
        <source>Un instant…</source>
        <translation>Een ogenblik…</translation>
    </message>
    <message>
        <source>Garder et regarder de nouveau</source>
        <translation>Bewaren en opnieuw bekijken</translation>
    </message>
</context>
<context>
    <name>StaffCopies</name>
    <message>
        <source>Fermer</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Remettre une copie</source>
        <translation>Een kopie uitreiken</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formaten</translation>
    </message>
    <message>
        <source>À donner</source>
        <translation>Om te geven</translation>
    </message>
    <message>
        <source>À garder ici</source>
        <translation>Om hier te bewaren</translation>
    </message>
    <message>
        <source>Toute l’archive</source>
        <translation>Het hele archief</translation>
    </message>
    <message>
        <source>Un seul fonds</source>
        <translation>Eén fonds</translation>
    </message>
    <message>
        <source>Le fonds et ce qui est au-dessous</source>
        <translation>Het fonds en wat eronder ligt</translation>
    </message>
    <message>
        <source>Sa cote</source>
        <translation>De signatuur</translation>
    </message>
    <message>
        <source>Format : %1</source>
        <translation>Formaat: %1</translation>
    </message>
    <message>
        <source>Pour qui ?</source>
        <translation>Voor wie?</translation>
    </message>
    <message>
        <source>Quelle partie ?</source>
        <translation>Welk deel?</translation>
    </message>
    <message>
        <source>Écrire la copie</source>
        <translation>De kopie schrijven</translation>
    </message>
    <message>
        <source>Écrire la copie à garder ?</source>
        <translation>De kopie om te bewaren schrijven?</translation>
    </message>
    <message>
        <source>La copie est écrite…</source>
        <translation>De kopie wordt geschreven…</translation>
    </message>
    <message>
        <source>La copie est prête</source>
        <translation>De kopie is klaar</translation>
    </message>
    <message>
        <source>Elle se trouve sur la machine qui garde les données, dans %1</source>
        <translation>Ze staat op de machine die de gegevens bewaart, in %1</translation>
    </message>
    <message>
        <source>Oui, écrire et garder</source>
        <translation>Ja, schrijven en bewaren</translation>
    </message>
    <message>
        <source>Abandonner</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Choisir autrement</source>
        <translation>Anders kiezen</translation>
    </message>
    <message>
        <source>Une autre copie</source>
        <translation>Nog een kopie</translation>
    </message>
</context>
<context>
    <name>StaffDeliveries</name>
    <message>
        <source>Livraisons</source>
        <translation>Leveringen</translation>
    </message>
    <message>
        <source>Regarder la livraison %1</source>
        <translation>Levering %1 bekijken</translation>
    </message>
    <message>
        <source>toucher pour regarder</source>
        <translation>tik om te bekijken</translation>
    </message>
</context>
<context>
    <name>StaffFaults</name>
    <message>
        <source>Recherches d’essai sans réponse</source>
        <translation>Proefzoekvragen zonder antwoord</translation>
    </message>
    <message>
        <source>Dire ce que contiennent les colonnes</source>
        <translation>Zeg wat de kolommen bevatten</translation>
    </message>
    <message>
        <source>Voir la liste</source>
        <translation>Lijst bekijken</translation>
    </message>
</context>
<context>
    <name>StaffFinding</name>
    <message>
        <source>Retour à la liste</source>
        <translation>Terug naar de lijst</translation>
    </message>
    <message>
        <source>Ce que voient les visiteurs</source>
        <translation>Wat bezoekers zien</translation>
    </message>
    <message>
        <source>Voir comme un visiteur (quitte cette page)</source>
        <translation>Bekijken als een bezoeker (verlaat deze pagina)</translation>
    </message>
</context>
<context>
    <name>StaffHandBack</name>
    <message>
        <source>Un instant…</source>
        <translation>Een ogenblik…</translation>
    </message>
</context>
<context>
    <name>StaffJournal</name>
    <message>
        <source>Journal</source>
        <translation>Logboek</translation>
    </message>
</context>
<context>
    <name>StaffLook</name>
    <message>
        <source>Ce que %1 changerait</source>
        <translation>Wat %1 zou veranderen</translation>
    </message>
    <message>
        <source>Mettre en ligne</source>
        <translation>Publiceren</translation>
    </message>
    <message>
        <source>Touchez une livraison pour voir ce qu’elle change, sans rien changer. Puis mettez en ligne : les visiteurs gardent l’ancienne édition jusqu’au dernier instant.</source>
        <translation>Tik op een levering om te zien wat ze verandert, zonder iets te veranderen. Publiceer daarna: bezoekers houden de oude editie tot het laatste moment.</translation>
    </message>
    <message>
        <source>Que faire maintenant ?</source>
        <translation>Wat nu?</translation>
    </message>
    <message>
        <source>Que faire des notices qui ne disent rien de leurs droits ?</source>
        <translation>Wat met notities die niets over rechten zeggen?</translation>
    </message>
    <message>
        <source>Accepter la livraison</source>
        <translation>Levering aanvaarden</translation>
    </message>
    <message>
        <source>Revenir à l’édition du %1</source>
        <translation>Terug naar de editie van %1</translation>
    </message>
    <message>
        <source>Annuler la livraison %1</source>
        <translation>Levering %1 ongedaan maken</translation>
    </message>
</context>
<context>
    <name>StaffObjections</name>
    <message>
        <source>Ne rien noter</source>
        <translation>Niets noteren</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Noter une opposition</source>
        <translation>Een bezwaar noteren</translation>
    </message>
    <message>
        <source>Oppositions</source>
        <translation>Bezwaren</translation>
    </message>
    <message>
        <source>Oppositions en cours</source>
        <translation>Lopende bezwaren</translation>
    </message>
    <message>
        <source>Lever l’opposition</source>
        <translation>Het bezwaar opheffen</translation>
    </message>
    <message>
        <source>Lever l’opposition à %1 ? Les visiteurs verront de nouveau ce qu’elle cache.</source>
        <translation>Het bezwaar tegen %1 opheffen? Bezoekers zien weer wat het verbergt.</translation>
    </message>
    <message>
        <source>Oui, la lever</source>
        <translation>Ja, opheffen</translation>
    </message>
    <message>
        <source>Non, la garder</source>
        <translation>Nee, behouden</translation>
    </message>
    <message>
        <source>La notice</source>
        <translation>De notitie</translation>
    </message>
    <message>
        <source>Sa cote</source>
        <translation>De signatuur</translation>
    </message>
    <message>
        <source>Qui s’oppose, et pourquoi</source>
        <translation>Wie maakt bezwaar, en waarom</translation>
    </message>
    <message>
        <source>Sa fille, lettre du 3 mai</source>
        <translation>Haar dochter, brief van 3 mei</translation>
    </message>
    <message>
        <source>À quoi s’oppose-t-on ?</source>
        <translation>Waartegen is het bezwaar?</translation>
    </message>
    <message>
        <source>La raison reste dans le catalogue : aucun visiteur ne la lit, aucune copie remise ne la contient.</source>
        <translation>De reden blijft in de catalogus: geen bezoeker leest ze, geen uitgereikte kopie bevat ze.</translation>
    </message>
    <message>
        <source>Un instant…</source>
        <translation>Een ogenblik…</translation>
    </message>
    <message>
        <source>Noter et appliquer</source>
        <translation>Noteren en toepassen</translation>
    </message>
</context>
<context>
    <name>StaffPair</name>
    <message>
        <source>Ce nom titre la page</source>
        <translation>Deze naam staat boven de pagina</translation>
    </message>
    <message>
        <source>Toucher pour garder ce nom</source>
        <translation>Aanraken om deze naam te houden</translation>
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
        <translation>Terug naar de fouten</translation>
    </message>
</context>
<context>
    <name>StaffProgress</name>
    <message>
        <source>Reprendre</source>
        <translation>Hervatten</translation>
    </message>
    <message>
        <source>Suspendre</source>
        <translation>Onderbreken</translation>
    </message>
    <message>
        <source>Abandonner</source>
        <translation>Stoppen</translation>
    </message>
</context>
<context>
    <name>StaffQuality</name>
    <message>
        <source>Fermer</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Qualité des notices</source>
        <translation>Kwaliteit van de notities</translation>
    </message>
    <message>
        <source>Ce qui manque au catalogue, et ce qui y est douteux.</source>
        <translation>Wat er in de catalogus ontbreekt, en wat er twijfelachtig is.</translation>
    </message>
    <message>
        <source>Tout le catalogue est relu. Fermer arrête la lecture ; rien n’est changé.</source>
        <translation>De hele catalogus wordt herlezen. Sluiten stopt het lezen; er verandert niets.</translation>
    </message>
    <message>
        <source>Recommencer</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Contrôles</source>
        <translation>Controles</translation>
    </message>
    <message>
        <source>Rien ne manque et rien n’est douteux.</source>
        <translation>Er ontbreekt niets en niets is twijfelachtig.</translation>
    </message>
    <message>
        <source>Écrire le tableau (CSV)</source>
        <translation>Tabel schrijven (CSV)</translation>
    </message>
    <message>
        <source>Écrire le rapport (PDF)</source>
        <translation>Rapport schrijven (PDF)</translation>
    </message>
</context>
<context>
    <name>StaffSame</name>
    <message>
        <source>Fermer</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>La même personne ?</source>
        <translation>Dezelfde persoon?</translation>
    </message>
    <message>
        <source>À décider</source>
        <translation>Te beslissen</translation>
    </message>
    <message>
        <source>Déjà décidées</source>
        <translation>Al beslist</translation>
    </message>
    <message>
        <source>Les notices sont comparées…</source>
        <translation>De notities worden vergeleken…</translation>
    </message>
    <message>
        <source>Aucune paire n’attend : il n’y a pas d’autres notices qui se ressemblent assez.</source>
        <translation>Er wacht geen paar: geen andere notities lijken genoeg op elkaar.</translation>
    </message>
    <message>
        <source>Rien n’a encore été décidé.</source>
        <translation>Er is nog niets beslist.</translation>
    </message>
    <message>
        <source>Ce qui a été décidé</source>
        <translation>Wat beslist is</translation>
    </message>
    <message>
        <source>Défaire</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>C’est la même personne</source>
        <translation>Het is dezelfde persoon</translation>
    </message>
    <message>
        <source>Ce sont deux personnes</source>
        <translation>Het zijn twee personen</translation>
    </message>
    <message>
        <source>Plus tard</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Mettre en ligne</source>
        <translation>Publiceren</translation>
    </message>
</context>
<context>
    <name>StaffTasks</name>
    <message>
        <source>Autres tâches</source>
        <translation>Andere taken</translation>
    </message>
    <message>
        <source>Retirer une notice tout de suite</source>
        <translation>Een notitie meteen verbergen</translation>
    </message>
    <message>
        <source>Pourquoi n’a-t-on pas trouvé ?</source>
        <translation>Waarom is het niet gevonden?</translation>
    </message>
    <message>
        <source>Qualité des notices</source>
        <translation>Kwaliteit van de notities</translation>
    </message>
    <message>
        <source>La même personne ?</source>
        <translation>Dezelfde persoon?</translation>
    </message>
    <message>
        <source>Oppositions</source>
        <translation>Bezwaren</translation>
    </message>
    <message>
        <source>Remettre une copie</source>
        <translation>Een kopie uitreiken</translation>
    </message>
</context>
<context>
    <name>StaffView</name>
    <message>
        <source>Réservé au personnel</source>
        <translation>Alleen voor personeel</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>StaffWhy</name>
    <message>
        <source>Fermer</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Pourquoi n’a-t-on pas trouvé ?</source>
        <translation>Waarom is het niet gevonden?</translation>
    </message>
    <message>
        <source>Ce que le visiteur a tapé</source>
        <translation>Wat de bezoeker heeft getypt</translation>
    </message>
    <message>
        <source>Les mêmes mots, les mêmes fautes</source>
        <translation>Dezelfde woorden, dezelfde fouten</translation>
    </message>
    <message>
        <source>La notice qui aurait dû être trouvée</source>
        <translation>De notitie die gevonden had moeten worden</translation>
    </message>
    <message>
        <source>Sa cote, ou le nom</source>
        <translation>De signatuur, of de naam</translation>
    </message>
    <message>
        <source>Un instant…</source>
        <translation>Een ogenblik…</translation>
    </message>
    <message>
        <source>Rejouer la recherche</source>
        <translation>Zoekopdracht opnieuw afspelen</translation>
    </message>
</context>
<context>
    <name>StaffWhyAnswer</name>
    <message>
        <source>Tapez ce que le visiteur a tapé, puis la cote ou le nom de la notice. La recherche est rejouée pas à pas : ce qui a été lu, ce que la notice porte, ce qui la cache, sa place. Rien n’est changé.</source>
        <translation>Typ wat de bezoeker heeft getypt, dan de signatuur of de naam van de notitie. De zoekopdracht wordt stap voor stap opnieuw afgespeeld: wat er gelezen is, wat de notitie bevat, wat haar verbergt, haar plaats. Er verandert niets.</translation>
    </message>
    <message>
        <source>Ajouter « %1 » aux formes de son nom</source>
        <translation>“%1” toevoegen aan de naamvormen</translation>
    </message>
    <message>
        <source>Mettre en ligne</source>
        <translation>Publiceren</translation>
    </message>
    <message>
        <source>Annuler : retirer cette forme</source>
        <translation>Ongedaan maken: deze vorm terugnemen</translation>
    </message>
</context>
<context>
    <name>StaffWithhold</name>
    <message>
        <source>Retirer une notice tout de suite</source>
        <translation>Een notitie meteen verbergen</translation>
    </message>
    <message>
        <source>Écrivez sa cote. Elle disparaît de toutes les bornes en quelques instants, sans nouvelle mise en ligne.</source>
        <translation>Typ de signatuur. Ze verdwijnt binnen enkele ogenblikken van alle terminals, zonder publicatie.</translation>
    </message>
    <message>
        <source>Cote</source>
        <translation>Signatuur</translation>
    </message>
    <message>
        <source>Retirer %1</source>
        <translation>%1 verbergen</translation>
    </message>
    <message>
        <source>Ne rien retirer</source>
        <translation>Niets verbergen</translation>
    </message>
</context>
<context>
    <name>StageCard</name>
    <message>
        <source>Étape précédente</source>
        <translation>Vorige etappe</translation>
    </message>
    <message>
        <source>Étape suivante</source>
        <translation>Volgende etappe</translation>
    </message>
</context>
<context>
    <name>SuggestedRow</name>
    <message>
        <source>Pour continuer</source>
        <translation>Verder</translation>
    </message>
</context>
<context>
    <name>TableMap</name>
    <message>
        <source>Où l’on est sur la page</source>
        <translation>Waar u bent op de pagina</translation>
    </message>
</context>
<context>
    <name>TableSlider</name>
    <message>
        <source>%1 : moins</source>
        <translation>%1: minder</translation>
    </message>
    <message>
        <source>%1 : plus</source>
        <translation>%1: meer</translation>
    </message>
</context>
<context>
    <name>TableText</name>
    <message>
        <source>Texte de la page</source>
        <translation>Tekst van de pagina</translation>
    </message>
    <message numerus="yes">
        <source>%n mot(s) de votre recherche sur cette page</source>
        <translation>
            <numerusform>%n woord van uw zoekvraag op deze pagina</numerusform>
            <numerusform>%n woorden van uw zoekvraag op deze pagina</numerusform>
        </translation>
    </message>
    <message>
        <source>Le texte de cette page n’a pas été relevé.</source>
        <translation>De tekst van deze pagina is niet gelezen.</translation>
    </message>
    <message>
        <source>Texte lu par la machine : il peut contenir des fautes, l’image fait foi.</source>
        <translation>Tekst gelezen door de machine: er kunnen fouten in staan, het beeld telt.</translation>
    </message>
</context>
<context>
    <name>TableToolbar</name>
    <message>
        <source>Table lumineuse</source>
        <translation>Lichttafel</translation>
    </message>
    <message>
        <source>Éloigner</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Approcher</source>
        <translation>Dichterbij</translation>
    </message>
    <message>
        <source>Page entière</source>
        <translation>Hele pagina</translation>
    </message>
    <message>
        <source>Tourner</source>
        <translation>Draaien</translation>
    </message>
    <message>
        <source>Lumière</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Contraste</source>
        <translation>Contrast</translation>
    </message>
    <message>
        <source>Négatif</source>
        <translation>Negatief</translation>
    </message>
    <message>
        <source>Texte</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Remettre</source>
        <translation>Herstellen</translation>
    </message>
</context>
<context>
    <name>TaskList</name>
    <message numerus="yes">
        <source>%n étape(s), dans l’ordre</source>
        <translation>
            <numerusform>%n stap</numerusform>
            <numerusform>%n stappen, op volgorde</numerusform>
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
    <name>ValuesView</name>
    <message>
        <source>Touchez ce que vous cherchez : plusieurs choix s’ajoutent.</source>
        <translation>Raak aan wat u zoekt: u kunt er meerdere kiezen.</translation>
    </message>
    <message numerus="yes">
        <source>Voir %Ln notice(s)</source>
        <translation>
            <numerusform>%Ln beschrijving bekijken</numerusform>
            <numerusform>%Ln beschrijvingen bekijken</numerusform>
        </translation>
    </message>
    <message>
        <source>Chercher dans la liste</source>
        <translation>In de lijst zoeken</translation>
    </message>
    <message>
        <source>Rien dans cette liste ne commence ainsi.</source>
        <translation>Niets in deze lijst begint zo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dans cette liste</source>
        <translation>
            <numerusform>%Ln in deze lijst</numerusform>
            <numerusform>%Ln in deze lijst</numerusform>
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
        <source>Table lumineuse</source>
        <translation>Lichttafel</translation>
    </message>
    <message>
        <source>Image abîmée : dites-le à l’équipe. La notice reste ouverte.</source>
        <translation>Beschadigd beeld: meld het ons. De notitie blijft open.</translation>
    </message>
    <message>
        <source>La regarder</source>
        <translation>Bekijken</translation>
    </message>
    <message>
        <source>Vers la gauche</source>
        <translation>Naar links</translation>
    </message>
    <message>
        <source>Vers la droite</source>
        <translation>Naar rechts</translation>
    </message>
    <message>
        <source>Vers le haut</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>Vers le bas</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <source>Lumière</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Contraste</source>
        <translation>Contrast</translation>
    </message>
    <message>
        <source>des points de l’image</source>
        <translation>van de beeldpunten</translation>
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
    <name>WayChips</name>
    <message>
        <source>Façons de trouver</source>
        <translation>Manieren van vinden</translation>
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
        <source>Bulletin de recherche pour l’archiviste</source>
        <translation>Zoekbriefje voor de archivaris</translation>
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
<context>
    <name>Why</name>
    <message>
        <source>« %1 » est maintenant une forme de %2.</source>
        <translation>“%1” is nu een vorm van %2.</translation>
    </message>
    <message>
        <source>Aucune notice ne porte cette cote ni ces mots.</source>
        <translation>Geen notitie draagt deze signatuur of deze woorden.</translation>
    </message>
    <message>
        <source>Laquelle aurait dû être trouvée ?</source>
        <translation>Welke had gevonden moeten worden?</translation>
    </message>
    <message>
        <source>On la trouve dès maintenant.</source>
        <translation>Ze wordt vanaf nu gevonden.</translation>
    </message>
    <message>
        <source>D’autres changements attendent aussi : on la trouvera quand vous les mettrez tous en ligne.</source>
        <translation>Er wachten nog andere wijzigingen: ze wordt gevonden zodra u ze allemaal publiceert.</translation>
    </message>
    <message>
        <source>On la trouvera après la prochaine mise en ligne.</source>
        <translation>Ze wordt gevonden na de volgende publicatie.</translation>
    </message>
    <message>
        <source>La forme porte la date et le Centre de ressources comme source ; le journal vous nomme. %1</source>
        <translation>De vorm heeft de datum en het Documentatiecentrum als bron; het logboek noemt u. %1</translation>
    </message>
    <message>
        <source>Elle est trouvée : place %1 sur %2.</source>
        <translation>Gevonden: plaats %1 van %2.</translation>
    </message>
    <message>
        <source>Elle n’est pas trouvée : il lui manque %1.</source>
        <translation>Niet gevonden: %1 ontbreekt.</translation>
    </message>
    <message>
        <source>Elle porte tous ces mots, mais elle n’est pas montrée.</source>
        <translation>Alle woorden staan erin, maar de notitie wordt niet getoond.</translation>
    </message>
    <message>
        <source>Elle porte tous ces mots et n’est pas trouvée : dites-le.</source>
        <translation>Alle woorden staan erin en toch niet gevonden: zeg het uw technicus.</translation>
    </message>
    <message>
        <source>C’est une cote ou un numéro de la notice.</source>
        <translation>Dit is een signatuur of nummer van de notitie.</translation>
    </message>
    <message>
        <source>Lu aussi comme une cote : ce n’est pas la sienne.</source>
        <translation>Ook als signatuur gelezen: niet die van deze notitie.</translation>
    </message>
    <message>
        <source>« %1 »</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Rien n’a été tapé : tout est montré.</source>
        <translation>Er is niets getypt: alles wordt getoond.</translation>
    </message>
    <message>
        <source>Lu : %1.</source>
        <translation>Gelezen: %1.</translation>
    </message>
    <message>
        <source>Le dernier mot n’est qu’un début : une espace le termine.</source>
        <translation>Het laatste woord is nog een begin: een spatie sluit het af.</translation>
    </message>
    <message>
        <source>%1 : elle ne le porte sous aucune forme.</source>
        <translation>%1: komt in geen enkele vorm voor.</translation>
    </message>
    <message>
        <source>%1 : tel quel, dans %2.</source>
        <translation>%1: zo getypt, in %2.</translation>
    </message>
    <message>
        <source>%1 : dans une autre forme du nom.</source>
        <translation>%1: in een andere vorm van de naam.</translation>
    </message>
    <message>
        <source>%1 : dans sa cote ou l’un de ses numéros.</source>
        <translation>%1: in de signatuur of een van de nummers.</translation>
    </message>
    <message>
        <source>%1 : tel quel, dans le nom.</source>
        <translation>%1: zo getypt, in de naam.</translation>
    </message>
    <message>
        <source>%1 : le début de « %2 », dans le nom.</source>
        <translation>%1: het begin van “%2”, in de naam.</translation>
    </message>
    <message>
        <source>%1 : joint ou séparé, « %2 » dans le nom.</source>
        <translation>%1: aaneen of los, “%2” in de naam.</translation>
    </message>
    <message>
        <source>%1 : écrit ainsi par %3.</source>
        <translation>%1: zo geschreven door %3.</translation>
    </message>
    <message>
        <source>%1 : une autre forme de « %2 ».</source>
        <translation>%1: een andere vorm van “%2”.</translation>
    </message>
    <message>
        <source>%1 : sous un autre nom de la même chose, « %2 ».</source>
        <translation>%1: onder een andere naam van hetzelfde, ‘%2’.</translation>
    </message>
    <message>
        <source>%1 : une autre forme du mot, « %2 ».</source>
        <translation>%1: een andere vorm van het woord, ‘%2’.</translation>
    </message>
    <message>
        <source>%1 : le même son que « %2 ».</source>
        <translation>%1: dezelfde klank als “%2”.</translation>
    </message>
    <message>
        <source>%1 : « %2 » a pu être mal lu.</source>
        <translation>%1: “%2” kan verkeerd gelezen zijn.</translation>
    </message>
    <message>
        <source>%1 : à une ou deux lettres de « %2 ».</source>
        <translation>%1: één of twee letters van “%2”.</translation>
    </message>
    <message>
        <source>le titre</source>
        <translation>de titel</translation>
    </message>
    <message>
        <source>les personnes citées</source>
        <translation>de genoemde personen</translation>
    </message>
    <message>
        <source>les lieux</source>
        <translation>de plaatsen</translation>
    </message>
    <message>
        <source>les sujets</source>
        <translation>de onderwerpen</translation>
    </message>
    <message>
        <source>la description</source>
        <translation>de beschrijving</translation>
    </message>
    <message>
        <source>le texte des pages</source>
        <translation>de tekst van de pagina’s</translation>
    </message>
    <message>
        <source>Rien ne la retire ni ne la ferme.</source>
        <translation>Niets verbergt haar of sluit haar.</translation>
    </message>
    <message>
        <source>Fermée : seul son titre est cherché.</source>
        <translation>Gesloten: alleen de titel wordt doorzocht.</translation>
    </message>
    <message>
        <source>Peut-être vivante : seul le nom en tête est cherché.</source>
        <translation>Mogelijk in leven: alleen de hoofdnaam wordt doorzocht.</translation>
    </message>
    <message>
        <source>Retirée de toutes les bornes : personne ne la trouve.</source>
        <translation>Verborgen op alle terminals: niemand vindt haar.</translation>
    </message>
    <message>
        <source>Fermée par ses droits : elle n’est dans aucune édition.</source>
        <translation>Gesloten door de rechten: in geen enkele editie.</translation>
    </message>
    <message>
        <source>Elle n’est pas dans l’édition en ligne : mettez en ligne, ou un niveau est fermé.</source>
        <translation>Niet in de editie die online staat: publiceer; ontbreekt ze dan nog, dan is een hoger niveau gesloten.</translation>
    </message>
    <message>
        <source>Un filtre la cache, sauf : %1.</source>
        <translation>Een filter verbergt haar, behalve: %1.</translation>
    </message>
    <message>
        <source>Cette recherche ne trouve rien.</source>
        <translation>Deze zoekopdracht vindt niets.</translation>
    </message>
    <message>
        <source>Elle n’est pas parmi les %1 réponses.</source>
        <translation>Niet bij de %1 antwoorden.</translation>
    </message>
    <message>
        <source>Place %1 sur %2 : il faut beaucoup faire défiler.</source>
        <translation>Plaats %1 van %2: men moet ver scrollen.</translation>
    </message>
    <message>
        <source>Place %1 sur %2.</source>
        <translation>Plaats %1 van %2.</translation>
    </message>
</context>
</TS>
