"""Faults of a delivery in plain words: what they are, what they come to, who cures them.

Faults are grouped by their cure; a code that is not known is told in the words of the program.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from ui.models.sayings import translate


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where one fault is: the file, and the line or the thing in it."""

    file: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """All faults of one cure: how many, where, and how heavy the heaviest is."""

    code: str
    title: str
    cure: str
    places: tuple[Place, ...]
    severity: str
    files: tuple[str, ...] = ()


HEAVY = ("refused", "hidden", "review")


def grouped(files: Iterable[dict[str, Any]]) -> list[Fault]:
    """The faults of the files of a report, those that keep something out first."""
    found: dict[str, list[tuple[str, dict[str, Any]]]] = {}
    for file in files:
        for problem in file.get("problems", []):
            found.setdefault(str(problem.get("code", "")), []).append((str(file["path"]), problem))
    faults = []
    for code, told in found.items():
        severities = {str(problem.get("severity", "review")) for _, problem in told}
        severity = next((each for each in HEAVY if each in severities), "review")
        first = told[0][1]
        said, cure = Remedies().words(code, sum(_number(problem) for _, problem in told))
        faults.append(
            Fault(
                code=code,
                title=said or str(first.get("message", code)),
                cure=cure or str(first.get("remedy", "")),
                places=tuple(_place(path, problem) for path, problem in told),
                severity=severity,
                files=tuple(dict.fromkeys(path for path, _ in told)),
            )
        )
    return sorted(faults, key=lambda fault: (HEAVY.index(fault.severity), -len(fault.places)))


def _number(problem: dict[str, Any]) -> int:
    """How many faults one problem tells of: a reader gathers what occurs very often."""
    counted = str((problem.get("facts") or {}).get("count", ""))
    return int(counted) if counted.isdecimal() else 1


def _place(path: str, problem: dict[str, Any]) -> Place:
    facts = problem.get("facts") or {}
    line = int(problem.get("line") or 0)
    where = translate("Remedies", "Ligne %1").replace("%1", str(line)) if line else ""
    named = facts.get("image") or facts.get("reference") or facts.get("column") or ""
    return Place(file=path, text=" · ".join(each for each in (where, str(named)) if each))


def severity(code: str) -> str:
    """What became of the matter."""
    return {
        "refused": translate("Remedies", "refusé, n’entre pas"),
        "hidden": translate("Remedies", "entré sans être montré"),
        "review": translate("Remedies", "entré, à relire"),
    }.get(code, code)


class Remedies:
    """Sentences with a number: lupdate knows plurals by a call of `tr` inside a class."""

    def tr(self, source: str, comment: str, number: int) -> str:
        """A sentence in the form that its number asks for."""
        return translate("Remedies", source, comment, number)

    def words(self, code: str, count: int) -> tuple[str, str]:
        """What some faults are and what cures them; empty when the code is not known."""
        n = count
        return {
            "exif-broken": (
                self.tr("%n bloc(s) EXIF abîmé(s)", "", n),
                translate(
                    "Remedies",
                    "Regardez si la date et la légende de l’image sont justes ; l’image entre.",
                ),
            ),
            "exif-letters": (
                self.tr("%n texte(s) EXIF aux lettres incertaines", "", n),
                translate(
                    "Remedies",
                    "Relisez la légende ; corrigez-la dans l’image ou dans son fichier XMP.",
                ),
            ),
            "gedcom-closed": (
                self.tr("%n personne(s) confidentielle(s) dans un arbre", "", n),
                translate(
                    "Remedies",
                    "Ôtez la marque RESN dans l’arbre si elles peuvent être montrées ; d’ici là "
                    "elles sont fermées.",
                ),
            ),
            "gedcom-crowded": (
                self.tr("%n famille(s) de plus de 20 conjoints", "", n),
                translate(
                    "Remedies",
                    "Corrigez la famille dans l’arbre ; les autres conjoints n’y sont pas "
                    "rattachés.",
                ),
            ),
            "gedcom-cut": (
                self.tr("%n note(s) d’arbre coupée(s)", "", n),
                translate("Remedies", "Raccourcissez-les dans l’arbre."),
            ),
            "gedcom-deep": (
                self.tr("%n ligne(s) d’arbre trop profonde(s)", "", n),
                translate(
                    "Remedies",
                    "Demandez un nouvel export de l’arbre ; ces lignes sont laissées de côté.",
                ),
            ),
            "gedcom-file": (
                self.tr("%n fichier(s) cité(s) dans un arbre sans être des images", "", n),
                translate("Remedies", "Livrez-les avec une notice à eux."),
            ),
            "gedcom-letters": (
                self.tr("%n arbre(s) aux lettres douteuses", "", n),
                translate(
                    "Remedies",
                    "Regardez un nom accentué ; s’il est faux, redemandez l’arbre en UTF-8.",
                ),
            ),
            "gedcom-line": (
                self.tr("%n ligne(s) d’arbre mal placée(s)", "", n),
                translate("Remedies", "Comparez les textes de ces personnes avec l’arbre."),
            ),
            "gedcom-no-head": (
                self.tr("%n arbre(s) sans en-tête", "", n),
                translate(
                    "Remedies", "Regardez un nom accentué ; redemandez le fichier s’il est faux."
                ),
            ),
            "gedcom-no-name": (
                self.tr("%n personne(s) d’arbre sans nom", "", n),
                translate(
                    "Remedies",
                    "Nommez-les, ou ôtez-les de l’arbre ; elles sont montrées sous « N. ».",
                ),
            ),
            "gedcom-none": (
                self.tr("%n fichier(s) sans aucune fiche d’arbre", "", n),
                translate("Remedies", "Vérifiez que c’est bien un fichier GEDCOM."),
            ),
            "gedcom-pointer": (
                self.tr("%n renvoi(s) d’arbre vers rien", "", n),
                translate("Remedies", "Exportez l’arbre entier, avec familles, notes et sources."),
            ),
            "gedcom-restricted": (
                self.tr("%n fait(s) d’arbre confidentiel(s) laissé(s) de côté", "", n),
                translate(
                    "Remedies", "Ôtez la marque RESN dans l’arbre s’ils peuvent être montrés."
                ),
            ),
            "gedcom-ring": (
                self.tr("%n personne(s) ancêtre(s) d’elle(s)-même(s)", "", n),
                translate("Remedies", "Corrigez les parents de l’une d’elles dans l’arbre."),
            ),
            "gedcom-too-big": (
                self.tr("%n arbre(s) trop grand(s)", "", n),
                translate("Remedies", "Exportez l’arbre en plusieurs parties."),
            ),
            "gedcom-truncated": (
                self.tr("%n arbre(s) sans dernière ligne", "", n),
                translate(
                    "Remedies", "Comparez le nombre de personnes avec celui de l’expéditeur."
                ),
            ),
            "gps-unreadable": (
                self.tr("%n position(s) GPS illisible(s)", "", n),
                translate("Remedies", "Donnez le lieu en toutes lettres."),
            ),
            "iiif-canvases": (
                self.tr("%n manifeste(s) de plus de 20 000 pages", "", n),
                translate(
                    "Remedies",
                    "Demandez-le en plusieurs manifestes ; les autres pages sont laissées de côté.",
                ),
            ),
            "iiif-members": (
                self.tr("%n collection(s) de plus de 50 000 pièces", "", n),
                translate("Remedies", "Demandez-la en plusieurs collections."),
            ),
            "iiif-none": (
                self.tr("%n fichier(s) JSON sans manifeste", "", n),
                translate("Remedies", "Livrez le manifeste IIIF auquel il appartient."),
            ),
            "iptc-broken": (
                self.tr("%n bloc(s) IPTC abîmé(s)", "", n),
                translate("Remedies", "Regardez si la légende et les mots-clés sont entiers."),
            ),
            "iptc-letters": (
                self.tr("%n texte(s) IPTC aux lettres incertaines", "", n),
                translate(
                    "Remedies",
                    "Relisez la légende ; corrigez-la dans l’image ou dans son fichier XMP.",
                ),
            ),
            "iptc-overrun": (
                self.tr("%n valeur(s) IPTC plus longue(s) que son bloc", "", n),
                translate(
                    "Remedies",
                    "La valeur est laissée de côté ; regardez si la légende et les mots-clés sont "
                    "entiers.",
                ),
            ),
            "json-deep": (
                self.tr("%n fichier(s) JSON trop imbriqué(s)", "", n),
                translate("Remedies", "Demandez un export simple."),
            ),
            "json-encoding": (
                self.tr("%n fichier(s) JSON qui n’est (ne sont) pas en UTF-8", "", n),
                translate("Remedies", "Redemandez le fichier en UTF-8."),
            ),
            "json-syntax": (
                self.tr("%n fichier(s) JSON mal formé(s)", "", n),
                translate("Remedies", "Demandez au fournisseur de corriger l’endroit indiqué."),
            ),
            "json-too-big": (
                self.tr("%n fichier(s) JSON trop grand(s)", "", n),
                translate("Remedies", "Demandez-le en plusieurs parties."),
            ),
            "json-unknown": (
                self.tr("%n fichier(s) JSON que rien ne sait lire ici", "", n),
                translate(
                    "Remedies",
                    "Demandez l’un des formats lus, IIIF par exemple, ou ôtez ces fichiers.",
                ),
            ),
            "marc-field": (
                self.tr("%n zone(s) MARC à l’étiquette fausse", "", n),
                translate(
                    "Remedies",
                    "Demandez à la bibliothèque de corriger l’export ; la zone "
                    "est laissée de côté.",
                ),
            ),
            "marc-letters": (
                self.tr("%n notice(s) de bibliothèque aux lettres illisibles", "", n),
                translate("Remedies", "Demandez ces notices en UTF-8 ; d’ici là on voit « � »."),
            ),
            "marc-no-title": (
                self.tr("%n notice(s) de bibliothèque sans titre", "", n),
                translate("Remedies", "Demandez le titre ; la cote est montrée à sa place."),
            ),
            "marc-none": (
                self.tr("%n fichier(s) sans aucune notice MARC", "", n),
                translate("Remedies", "Vérifiez que c’est bien du MARC 21 ou de l’UNIMARC."),
            ),
            "marc-record": (
                self.tr("%n notice(s) MARC illisible(s)", "", n),
                translate(
                    "Remedies", "Redemandez ces notices à la bibliothèque ; les autres entrent."
                ),
            ),
            "mets-unreadable": (
                self.tr("%n fichier(s) METS illisible(s)", "", n),
                translate(
                    "Remedies",
                    "Redemandez le fichier ; d’ici là les images sont rattachées par leur nom.",
                ),
            ),
            "ocr-stopped": (
                self.tr("%n fichier(s) dont des pages n’ont pas été lues", "", n),
                translate("Remedies", "Livrez le texte en ALTO ou en hOCR à côté du fichier."),
            ),
            "pdf-bomb": (
                self.tr("%n PDF qui se déploie(nt) sans mesure", "", n),
                translate("Remedies", "Redemandez le fichier, imprimé à nouveau en PDF."),
            ),
            "pdf-cut-off": (
                self.tr("%n PDF interrompu(s) avant la fin", "", n),
                translate("Remedies", "Redemandez le fichier ; les pages retrouvées entrent."),
            ),
            "pdf-encrypted": (
                self.tr("%n PDF verrouillé(s)", "", n),
                translate("Remedies", "Redemandez le fichier sans mot de passe."),
            ),
            "pdf-loop": (
                self.tr("%n PDF qui se dessine(nt) sans fin", "", n),
                translate(
                    "Remedies", "Redemandez le fichier, imprimé à nouveau en PDF ; il n’entre pas."
                ),
            ),
            "pdf-page-unreadable": (
                self.tr("%n PDF aux pages illisibles", "", n),
                translate("Remedies", "Redemandez le fichier ; les pages d’avant entrent."),
            ),
            "pdf-text-cut": (
                self.tr("%n PDF au texte trop long", "", n),
                translate("Remedies", "Rien à faire : les pages sont montrées en entier."),
            ),
            "pdf-unreadable": (
                self.tr("%n PDF illisible(s)", "", n),
                translate("Remedies", "Redemandez le fichier."),
            ),
            "picture-pages-cut": (
                self.tr("%n fichier(s) aux pages trop nombreuses", "", n),
                translate(
                    "Remedies",
                    "Redemandez la suite dans des fichiers à part ; les premières pages entrent.",
                ),
            ),
            "region-outside": (
                self.tr("%n image(s) dont une région nommée tombe à côté", "", n),
                translate("Remedies", "Redessinez la région dans le logiciel qui l’a écrite."),
            ),
            "sidecar-orphan": (
                self.tr("%n fichier(s) XMP sans image", "", n),
                translate("Remedies", "Livrez l’image à côté, sous le même nom."),
            ),
            "skos-deep": (
                self.tr("%n thésaurus trop imbriqué(s)", "", n),
                translate("Remedies", "Demandez un export simple du thésaurus."),
            ),
            "skos-no-label": (
                self.tr("%n concept(s) sans libellé", "", n),
                translate(
                    "Remedies",
                    "Donnez à chacun un libellé préféré ; il est laissé de côté d’ici là.",
                ),
            ),
            "skos-no-uri": (
                self.tr("%n concept(s) sans URI", "", n),
                translate("Remedies", "Donnez-lui la sienne, pour qu’on le reconnaisse."),
            ),
            "skos-none": (
                self.tr("%n fichier(s) sans aucun concept", "", n),
                translate("Remedies", "Vérifiez que c’est bien du SKOS."),
            ),
            "skos-syntax": (
                self.tr("%n thésaurus illisible(s)", "", n),
                translate("Remedies", "Demandez au fournisseur de corriger la ligne indiquée."),
            ),
            "skos-too-big": (
                self.tr("%n thésaurus trop grand(s)", "", n),
                translate("Remedies", "Exportez-le en plusieurs parties."),
            ),
            "table-columns-unsure": (
                self.tr("%n tableau(x) aux colonnes incertaines", "", n),
                translate(
                    "Remedies",
                    "Dites ce que les colonnes contiennent ; le choix est gardé "
                    "pour les prochains.",
                ),
            ),
            "table-long": (
                self.tr("%n tableau(x) de plus d’un million de lignes", "", n),
                translate(
                    "Remedies", "Livrez-le en plusieurs parties ; le reste est laissé de côté."
                ),
            ),
            "tei-no-title": (
                self.tr("%n lettre(s) sans titre", "", n),
                translate(
                    "Remedies",
                    "Donnez-lui un titre dans titleStmt ; sa cote est montrée à la place.",
                ),
            ),
            "tei-none": (
                self.tr("%n fichier(s) TEI sans texte", "", n),
                translate("Remedies", "Vérifiez que c’est bien une lettre en TEI."),
            ),
            "tei-too-big": (
                self.tr("%n texte(s) TEI trop grand(s)", "", n),
                translate("Remedies", "Livrez chaque lettre dans un fichier à elle."),
            ),
            "text-empty-words": (
                self.tr("%n mot(s) vide(s) laissé(s) de côté", "", n),
                translate(
                    "Remedies", "Rien ne manque : le lecteur a vu une marque, pas de lettres."
                ),
            ),
            "workbook": (
                self.tr("%n classeur(s) illisible(s)", "", n),
                translate(
                    "Remedies",
                    "Ouvrez-le, enregistrez-le en « Classeur Excel (.xlsx) » ou en « CSV UTF-8 », "
                    "et livrez-le de nouveau.",
                ),
            ),
            "workbook-old": (
                self.tr("%n classeur(s) à l’ancien format (.xls)", "", n),
                translate("Remedies", "Ouvrez-le et enregistrez-le en « Classeur Excel (.xlsx) »."),
            ),
            "xmp-broken": (
                self.tr("%n description(s) XMP illisible(s)", "", n),
                translate(
                    "Remedies",
                    "Enregistrez de nouveau la description dans le logiciel qui l’a écrite.",
                ),
            ),
            "xmp-entity": (
                self.tr("%n description(s) XMP avec une entité", "", n),
                translate(
                    "Remedies",
                    "Elle n’est pas lue ; enregistrez-la de nouveau dans le logiciel qui l’a "
                    "écrite.",
                ),
            ),
            "xmp-letters": (
                self.tr("%n description(s) XMP aux lettres incertaines", "", n),
                translate(
                    "Remedies",
                    "Relisez la légende ; enregistrez la description de nouveau dans son logiciel.",
                ),
            ),
            "code-in-two-files": (
                self.tr("%n cote(s) dans deux fichiers", "", n),
                translate(
                    "Remedies", "Toutes les notices entrent ; donnez à chacune une cote à elle."
                ),
            ),
            "file-changing": (
                self.tr("%n fichier(s) encore en cours d’écriture", "", n),
                translate(
                    "Remedies",
                    "Attendez la fin de la copie, puis regardez de nouveau la livraison.",
                ),
            ),
            "file-too-big": (
                self.tr("%n fichier(s) de plus de 4 Go", "", n),
                translate("Remedies", "Livrez-le en plusieurs parties ; il n’est pas lu."),
            ),
            "packed": (
                self.tr("%n archive(s) compressée(s)", "", n),
                translate("Remedies", "Ouvrez l’archive, et livrez les fichiers eux-mêmes."),
            ),
            "text-boxes": (
                self.tr("%n mot(s) lu(s) sans leur place sur l’image", "", n),
                translate(
                    "Remedies",
                    "Rien ne manque : la recherche les trouve, sans les marquer sur l’image.",
                ),
            ),
            "text-unreadable": (
                self.tr("Le texte de %n page(s) est illisible", "", n),
                translate(
                    "Remedies",
                    "Redemandez le fichier ; d’ici là l’image est montrée sans son texte.",
                ),
            ),
            "code-repeated": (
                self.tr("%n cote(s) en double", "", n),
                translate(
                    "Remedies",
                    "Donnez à chaque notice sa cote. D’un instrument de recherche, toutes entrent ;"
                    " d’un tableau, la première seule.",
                ),
            ),
            "csv-fate": (
                self.tr("%n destin(s) illisible(s)", "", n),
                translate(
                    "Remedies",
                    "Écrivez le destin, deux points, la date et le lieu ; la personne entre sans"
                    " lui.",
                ),
            ),
            "csv-kind": (
                self.tr("%n nature(s) inconnue(s)", "", n),
                translate(
                    "Remedies",
                    "Choisissez une nature de la liste ; d’ici là la notice est un document.",
                ),
            ),
            "csv-no-reference": (
                self.tr("%n ligne(s) sans cote", "", n),
                translate("Remedies", "Donnez-leur une cote ; elles restent dehors d’ici là."),
            ),
            "csv-no-surname": (
                self.tr("%n personne(s) sans nom", "", n),
                translate("Remedies", "Complétez la ligne ; elle reste dehors d’ici là."),
            ),
            "csv-no-title": (
                self.tr("%n notice(s) sans titre", "", n),
                translate("Remedies", "Donnez-leur un titre ; la cote est montrée à sa place."),
            ),
            "csv-path": (
                self.tr("%n parcours illisible(s)", "", n),
                translate(
                    "Remedies",
                    "Commencez chaque étape par sa nature et deux points ; la personne entre sans"
                    " parcours.",
                ),
            ),
            "date-not-read": (
                self.tr("%n date(s) gardée(s) comme texte", "", n),
                translate("Remedies", "Écrivez une année, un mois ou un jour."),
            ),
            "eac-kind": (
                self.tr("%n notice(s) d’autorité sans nature", "", n),
                translate(
                    "Remedies",
                    "Dites si c’est une personne, une famille ou une collectivité.",
                ),
            ),
            "eac-no-name": (
                self.tr("%n notice(s) d’autorité sans nom", "", n),
                translate(
                    "Remedies",
                    "Redemandez cette notice au fournisseur ; les autres entrent.",
                ),
            ),
            "eac-none": (
                self.tr("%n fichier(s) sans aucune notice d’autorité", "", n),
                translate("Remedies", "Vérifiez que c’est bien de l’EAC-CPF."),
            ),
            "ead-no-archdesc": (
                self.tr("%n envoi(s) sans description", "", n),
                translate("Remedies", "Redemandez cette notice au fournisseur ; le reste entre."),
            ),
            "ead-no-code": (
                self.tr("%n composant(s) sans cote", "", n),
                translate(
                    "Remedies",
                    "Rien n’est perdu : leur place les distingue. Une cote permettrait de les"
                    " citer.",
                ),
            ),
            "ead-no-eadid": (
                self.tr("%n envoi(s) sans nom d’instrument (eadid)", "", n),
                translate("Remedies", "Demandez au fournisseur de le nommer ; le reste entre."),
            ),
            "ead-none": (
                self.tr("%n fichier(s) sans aucune description", "", n),
                translate("Remedies", "Vérifiez que c’est bien un instrument de recherche en EAD."),
            ),
            "ead-top-no-code": (
                self.tr("%n fonds sans cote", "", n),
                translate("Remedies", "Donnez une cote au fonds, pour qu’on puisse le citer."),
            ),
            "empty": (
                self.tr("%n fichier(s) vide(s)", "", n),
                translate("Remedies", "Redemandez le fichier : rien n’est arrivé."),
            ),
            "export-line": (
                self.tr("%n export(s) ouvert(s) avec une ligne démesurée", "", n),
                translate("Remedies", "Refaites l’export : une ligne dépasse 256 Mo."),
            ),
            "export-none": (
                self.tr("%n export(s) ouvert(s) sans notice lisible", "", n),
                translate("Remedies", "Refaites l’export : rien n’a pu en être lu."),
            ),
            "export-record": (
                self.tr("%n notice(s) illisible(s) dans un export ouvert", "", n),
                translate("Remedies", "Refaites l’export ; les autres notices entrent."),
            ),
            "file-passed-over": (
                self.tr("%n fichier(s) laissé(s) de côté", "", n),
                translate("Remedies", "Livrez le fichier lui-même, pas un lien."),
            ),
            "file-unreadable": (
                self.tr("%n fichier(s) illisible(s)", "", n),
                translate("Remedies", "Recopiez-le(s) ou demandez l’accès."),
            ),
            "image-missing": (
                self.tr("%n image(s) manque(nt)", "", n),
                translate(
                    "Remedies", "Demandez ces fichiers au fournisseur ; les notices entrent."
                ),
            ),
            "image-outside": (
                self.tr("%n image(s) hors de la livraison", "", n),
                translate("Remedies", "Livrez le fichier à côté de la description."),
            ),
            "oai-other-format": (
                self.tr("%n notice(s) moissonnée(s) dans un autre format", "", n),
                translate("Remedies", "Demandez la moisson en EAD ou en Dublin Core."),
            ),
            "picture-bomb": (
                self.tr("%n image(s) refusée(s) par prudence", "", n),
                translate("Remedies", "Le fichier grossit sans mesure : redemandez-le."),
            ),
            "picture-broken": (
                self.tr("%n image(s) abîmée(s)", "", n),
                translate("Remedies", "Redemandez-les ; les notices entrent sans image."),
            ),
            "picture-held-back": (
                self.tr("%n image(s) retenue(s), pas rattachée(s)", "", n),
                translate(
                    "Remedies",
                    "L’image est retirée ou quelqu’un s’y oppose : levez-le d’abord, puis reprenez"
                    " la description.",
                ),
            ),
            "picture-in-doubt": (
                self.tr("%n image(s) déjà là, mais laquelle ?", "", n),
                translate(
                    "Remedies",
                    "Plusieurs images de ce nom, ou plusieurs notices pour elle : livrez-la à côté"
                    " de sa description.",
                ),
            ),
            "picture-incomplete": (
                self.tr("%n image(s) s’arrête(nt) au milieu", "", n),
                translate("Remedies", "Redemandez-les ; les notices entrent."),
            ),
            "picture-not": (
                self.tr("%n fichier(s) n’est pas une image", "", n),
                translate("Remedies", "Vérifiez ce qui a été livré sous ce nom."),
            ),
            "picture-orphan": (
                self.tr("%n image(s) sans notice", "", n),
                translate("Remedies", "Nommez le fichier par la cote, ou citez-le dans la notice."),
            ),
            "picture-taken": (
                self.tr("%n notice(s) prend (prennent) une image déjà là", "", n),
                translate(
                    "Remedies",
                    "Rien, si c’est bien elle : sa propre notice disparaît et mène à celle-ci.",
                ),
            ),
            "picture-too-big": (
                self.tr("%n image(s) trop grande(s)", "", n),
                translate("Remedies", "Demandez-les en plusieurs parties ou réduites."),
            ),
            "record-deleted": (
                self.tr("%n notice(s) supprimée(s) à la source", "", n),
                translate("Remedies", "Rien n’est retiré ici : retirez-les si elles y sont."),
            ),
            "record-in-two-files": (
                self.tr("%n notice(s) dans deux fichiers", "", n),
                translate("Remedies", "Livrez chaque instrument de recherche une seule fois."),
            ),
            "rights-not-understood": (
                self.tr("%n condition(s) d’accès non comprise(s)", "", n),
                translate(
                    "Remedies",
                    "Écrivez libre, sur place, titre seul ou fermé. D’ici là un tableau ferme la"
                    " notice, un instrument de recherche n’en montre que le titre.",
                ),
            ),
            "table-cell": (
                self.tr("%n case(s) trop longue(s), coupée(s)", "", n),
                translate("Remedies", "Répartissez le texte sur plusieurs notices."),
            ),
            "table-column": (
                self.tr("%n colonne(s) inconnue(s), laissée(s) de côté", "", n),
                translate("Remedies", "Renommez la colonne si elle doit être lue."),
            ),
            "table-encoding": (
                self.tr("Les lettres de %n tableau(x) sont illisibles", "", n),
                translate("Remedies", "Enregistrez le tableau en « CSV UTF-8 »."),
            ),
            "table-no-key": (
                self.tr("%n tableau(x) sans colonne de cotes", "", n),
                translate("Remedies", "Nommez « cote » la colonne qui porte les cotes."),
            ),
            "table-nul": (
                self.tr("%n tableau(x) avec des signes vides", "", n),
                translate("Remedies", "Exportez-le à nouveau ; ces signes sont laissés de côté."),
            ),
            "table-quote": (
                self.tr("%n guillemet(s) jamais fermé(s)", "", n),
                translate("Remedies", "Corrigez cette ligne ; celles d’avant sont entrées."),
            ),
            "table-ragged": (
                self.tr("%n ligne(s) de longueur inégale", "", n),
                translate("Remedies", "Vérifiez les séparateurs de cette ligne."),
            ),
            "table-too-big": (
                self.tr("%n tableau(x) trop grand(s)", "", n),
                translate("Remedies", "Partagez-le en plusieurs fichiers de 200 Mo au plus."),
            ),
            "table-wide": (
                self.tr("%n tableau(x) de plus de 200 colonnes", "", n),
                translate("Remedies", "Vérifiez le séparateur des colonnes."),
            ),
            "title-cut": (
                self.tr("%n titre(s) trop long(s), coupé(s)", "", n),
                translate("Remedies", "Raccourcissez-le ; mettez le reste dans la description."),
            ),
            "xml-deep": (
                self.tr("%n fichier(s) trop imbriqué(s)", "", n),
                translate("Remedies", "Demandez un export simple au fournisseur."),
            ),
            "xml-encoding": (
                self.tr("%n fichier(s) aux lettres mal annoncées", "", n),
                translate("Remedies", "Demandez le fichier enregistré en UTF-8."),
            ),
            "xml-entity": (
                self.tr("%n fichier(s) refusé(s) par prudence", "", n),
                translate(
                    "Remedies",
                    "Il déclare des entités, qui peuvent cacher un autre fichier : demandez un"
                    " export sans elles.",
                ),
            ),
            "xml-syntax": (
                self.tr("%n fichier(s) XML mal formé(s)", "", n),
                translate("Remedies", "Demandez au fournisseur de corriger l’endroit indiqué."),
            ),
            "xml-truncated": (
                self.tr("%n fichier(s) arrivé(s) incomplet(s)", "", n),
                translate("Remedies", "Redemandez-le ou recopiez-le : la fin manque."),
            ),
            "xml-unknown": (
                self.tr("%n fichier(s) XML d’un genre inconnu", "", n),
                translate(
                    "Remedies",
                    "Demandez l’un des formats lus ici, ou laissez ce fichier de côté.",
                ),
            ),
            "xml-unreadable": (
                self.tr("%n fichier(s) XML illisible(s)", "", n),
                translate("Remedies", "Redemandez-le, enregistré en UTF-8."),
            ),
        }.get(code, ("", ""))
