"""Coded errors: one sentence a person can act on, whoever shows it.

A raise site names a code and its parameters; the English sentence stands here once, and the desktop
translates it by its code. A sentence says what is wrong and what to do.
"""

MESSAGES: dict[str, str] = {
    # Offsets and labels
    "offset-out-of-range": "Offset {offset} lies outside the text, which is {length} characters long.",
    "offset-inside-character": "UTF-16 offset {offset} lies inside the character at {position}.",
    # The command line
    "usage": "{problem} Type `twinspan {verb} --help` to see how it is used.",
    "verb-unknown": "There is no verb or project called {word}. {hint}",
    # Suggesting
    "suggester-unknown": "There is no source {name}. Take one of {known}, or the folder of a spaCy pipeline.",
    "plug-in-missing": "The plug-in {name} is not installed here. Install it, or switch the source off.",
    "plug-in-failed": "The plug-in {name} failed and suggested nothing: {problem}. The other sources have run; tell "
    "its authors, or switch it off.",
    # What a check of the project finds
    "check-file": "The file is damaged: {verdict}. Restore the project from its last backup.",
    "check-orphan": "Row {row} of {table} points to a row of {parent} that is not there. Restore from a backup.",
    "check-offsets": "{count} rows of {table} lie outside the text of {name}. Restore the project from a backup.",
    "check-form": "{count} labels in {name} no longer say what the text says there. Restore the project from a backup.",
    "check-link": "{count} links join two spans of one document. Remove them in the review list.",
    "check-original": "The original file kept for {name} has changed. Add the document again from its source.",
    # Searching
    "search-amount": "“{amount}” is no amount. Write a number, with a unit if it has one, as in >1 billion USD.",
    "search-date": "Dates and times are searched with = only, as in =12/8/2025; “{amount}” is one.",
    "search-label": "There is no label {name} in this project. Take one of {known}.",
    "search-state": "There is no state {name}. Take one of {known}.",
    # Label schemes
    "scheme-unknown": "There is no label scheme called {name}. Take one of {known}, or give a .toml file.",
    "scheme-broken": "The label scheme {path} cannot be read: {problem}. Mend the file and try again.",
    # Reading
    "language-unknown": "{tag} is no language code. Take an ISO 639 code such as en, vi or zh.",
    "reading-not-found": "{path} does not exist. Check its name and folder.",
    "reading-not-a-file": "{path} is neither a file nor a folder, so there is nothing to read in it.",
    "reading-no-permission": "{path} may not be read by you. Ask its owner, or copy it to a folder of your own.",
    "reading-failed": "{path} cannot be read: {problem}. Copy it to this computer and try again.",
    "reading-parser-failed": "{path} cannot be made sense of ({problem}). Save it in another form, such as .txt.",
    "reading-empty": "{path} is empty: there is no text in it to label.",
    "reading-too-big": "{path} has {size} MB, more than the {limit} MB that a document may have. "
    "Split it into stories.",
    "reading-too-long": "{path} holds {length} characters, more than the {limit} that a document may have. "
    "Split it into stories.",
    "reading-unknown-type": "{path} is of a type that Twinspan does not read ({known}). Save it as one of these.",
    "reading-binary": "{path} is no text file, whatever its name says. Save its text as UTF-8 and try again.",
    "reading-encoding-unknown": "The characters of {path} cannot be made out. Save it as UTF-8 and try again.",
    "reading-encoding-guessed": "{path} does not say how its characters are encoded; {encoding} was guessed. "
    "Look at the text, and save the file as UTF-8 if it is wrong.",
    "reading-language-unsure": "The language of {path} is uncertain; {lang} was taken. Correct it where it is wrong.",
    "reading-html-whole-page": "The article in {path} cannot be told from the page around it, so all text was read.",
    "reading-office-protected": "{path} is protected by a password or in Word's old .doc format. "
    "Save it as .docx without a password.",
    "reading-archive-broken": "{path} is damaged or no Word document. Open it in Word, save it again, and retry.",
    "reading-archive-bomb": "{path} would unpack to {size} MB or thousands of parts, so it was not opened.",
    "reading-pdf-broken": "{path} is damaged or no PDF. Open it in a PDF viewer, print it to a new PDF, and retry.",
    "reading-pdf-protected": "{path} is protected by a password. Save a copy without one and add that.",
    "reading-pdf-scanned": "{path} holds pictures of {pages} pages, no text. Run text recognition (OCR) on it first.",
    "reading-pdf-garbled": "{count} characters of {path} cannot be made out, because its fonts do not tell. "
    "Look at the text before labelling it.",
    "reading-line-broken": "{path}, line {line}: {problem}. The other lines were read.",
    # Exchange
    "export-failed": "{path} cannot be written: {problem}. Choose another folder or make room, and try again.",
    "import-failed": "{path} cannot be read: {problem}. Check that it is there and that you may read it.",
    "extra-missing": "The format {format} needs {library}, which is not installed here. Install it with: "
    'pip install "twinspan[{extra}]"',
    "export-strict": "{path} was not written, because not everything can be carried over: {losses} Mend that, or "
    "export without --strict.",
    "import-strict": "Nothing was imported, because not everything can be taken in: {losses} Mend that, or import "
    "without --strict.",
    "format-unknown": "There is no format called {name}. Take one of {known}.",
    "format-not-read": "The format {name} can be exported, not imported. These can be imported: {known}.",
    "format-not-written": "The format {name} can be imported, not exported. These can be exported: {known}.",
    "export-empty": "There is nothing in the layer {layer} yet. Label something first, or export another layer.",
    "export-folder-taken": "{path} is a file, or a folder with other things in it. Choose a new or empty folder.",
    "split-ratios": "{ratios} cannot be the shares of train, dev and test. Take three that add up to 1.",
    "spacy-unaligned": "Spans that begin or end inside a token, in spans.jsonl only: {count} ({where}).",
    "spacy-nested": "Spans inside another one, in doc.spans but not in doc.ents: {count} ({where}).",
    "spacy-overlaps": "Spans that overlap a longer one, in doc.spans but not in doc.ents: {count} ({where}).",
    "spacy-space": "Spans with white space at their edge, in doc.spans but not in doc.ents: {count} ({where}).",
    "spacy-shared-value": "Figures that differ in value from a span at their place: {count} ({where}).",
    "spacy-repeated": "Labels that repeat another person's and became one with it: {count} ({where}).",
    "spacy-document-unlabelled": "Documents left out, having no label and a story not marked done: {count} ({where}).",
    "spacy-document-too-long": "Documents left out, being longer than spaCy takes: {count} ({where}).",
    "spacy-document-changed": "Documents left out because spaCy's tokeniser would change them: {count} ({where}).",
    "spacy-empty-part": "Parts that are empty because there are too few stories: {count} ({where}).",
    "stories-line-broken": "Lines that hold no story and were left out: {count} ({where}).",
    "stories-span-broken": "Spans that contradict their text or themselves and were left out: {count} ({where}).",
    "stories-link-broken": "Links that contradict their spans and were left out: {count} ({where}).",
    "stories-link-outside-layer": "Links left out because a span of theirs is not in this layer: {count} ({where}).",
    "stories-already-there": "Stories that the project has already, left as they are: {count} ({where}).",
    "stories-label-unknown": "Labels that are not in the project's scheme, whose spans came in: {count} ({where}).",
    "stories-line-too-long": "Stories of more than 256 MB in a line, left out: {count} ({where}). Split them.",
    "stories-history-left": "Lines of the history, which an import does not take over: {count} ({where}). The labels "
    "and links that stand came in.",
    "stories-merged": "Spans and links that repeat others and became one with them: {count} ({where}).",
    "exchange-record-broken": "Records that cannot be read and were left out: {count} ({where}). "
    "Mend them and import them again.",
    "exchange-record-too-long": "Records longer than 64 MB, left out: {count} ({where}). Split them.",
    "exchange-span-broken": "Spans that do not fit their text and were left out: {count} ({where}).",
    "exchange-value-broken": "Values of spans that make no sense, left out, while their spans came in: "
    "{count} ({where}).",
    "exchange-link-broken": "Links that do not fit their spans and were left out: {count} ({where}).",
    "exchange-relations-kept": "Relations inside one document and other things that are no spans, links or values: "
    "{count} ({where}). They are kept with the original and go out again in the same format.",
    "exchange-relations-left": "Relations left out because a span of theirs is gone: {count} ({where}).",
    "exchange-relations-inside": "Relations between spans of one document, which links do not join, left out: "
    "{count} ({where}).",
    "exchange-form-differs": "Spans whose text is not what the file says it is; they came in at their offsets, "
    "so look at them: {count} ({where}).",
    "exchange-results-left": "Annotations of kinds that Twinspan does not know, left out: {count} ({where}).",
    "tei-overlaps": "Spans that overlap an earlier one and so stand outside the text, with their offsets: "
    "{count} ({where}).",
    "xlsx-cell": "Rows with a text longer than the 32,767 characters that Excel keeps in a cell, cut there: "
    "{count} ({where}).",
    "xlsx-rows": "Rows beyond the 1,048,576 of an Excel sheet, left out: {count} ({where}). Take csv for all.",
    "uima-text-changed": "Stories whose documents are no longer those of the CAS that they came from, so that its "
    "other annotations stayed out: {count} ({where}).",
    "exchange-discontinuous": "Spans in several pieces, which came in from the first to the last: {count} ({where}).",
    "brat-without-ann": "Texts left out because no .ann file stands beside them: {count} ({where}).",
    "exchange-line-too-long": "Lines longer than 1 MB, left out: {count} ({where}).",
    "conll-unaligned": "Spans that begin or end inside a token, left out: {count} ({where}).",
    "conll-nested": "Spans inside another one, left out: {count} ({where}).",
    "conll-overlaps": "Spans that overlap a longer one, left out: {count} ({where}).",
    "conll-layout-left": "Documents whose name, story, language and white space the format has no place for: "
    "{count} ({where}). CoNLL-U Plus keeps them.",
    "csv-guarded": "Cells that a spreadsheet would take for a formula, written with an apostrophe before them: "
    "{count} ({where}).",
    "webanno-space": "Spans with white space at their edge, where no token is, left out: {count} ({where}).",
    "webanno-text-changed": "Stories whose documents are no longer those of the .tsv that they came from, so that its "
    "other layers stayed out: {count} ({where}).",
    "webanno-link-left": "Links and missing counterparts left out because a span of theirs was: {count} ({where}).",
    "webanno-text-differs": "Texts beside a .tsv that its tokens do not stand in, not used: {count} ({where}).",
    "glossary-form": "A name needs between 1 and {limit} characters in each language; {form} cannot be taken.",
    "glossary-languages": "The two forms of a name are in two languages; both are said to be in {lang}.",
    "glossary-label": "The label {label} is for figures. Take a label for names.",
    "glossary-table": "{path} is no glossary: {problem}. It needs the columns form_a, lang_a, form_b, lang_b, label.",
    "glossary-suggestions": "A glossary holds no labels that could be suggestions. Import it without that choice.",
    "glossary-row": "Rows that are no pair of names, left out: {count} ({where}).",
    "stories-marks-left": "What people said of page furniture and of paragraphs that answer each other stays in the "
    "project: {count} ({where}).",
    "tbx-broken": "{path} cannot be read as TBX: {problem}. Save it again from the program it comes from.",
    "tbx-one-language": "Concepts with a name in one language only, left out: {count} ({where}).",
    "tbx-concept": "Concepts whose names or languages cannot be taken, left out: {count} ({where}).",
    "tbx-label": "Concepts whose subject field is no label for names in this project, left out: {count} ({where}).",
    "tbx-entity": "Terms that use an entity of their document type, which is not opened, left out: {count} ({where}).",
    "tbx-many-terms": "Forms beyond the first 50 of a concept, left out: {count} ({where}).",
    "tbx-unlinked": "Names left out because no link joins them to another language: {count} ({where}).",
    "tmx-unpaired": "Paragraphs left out because the other version has none that answers them: {count} ({where}).",
    "xml-characters": "Control characters that XML cannot hold, written as U+FFFD: {count} ({where}).",
    "label-studio-skipped": "Annotations that were skipped in Label Studio, left out: {count} ({where}).",
    "exchange-decisions-left": "Decisions that suggestions have no place for (rejections, missing counterparts, "
    "stories marked done), left out: {count} ({where}).",
    "exchange-links-left": "Links, which the format has no place for: {count} ({where}).",
    "exchange-values-left": "Figures whose value the format has no place for: {count} ({where}).",
    "exchange-alternatives-left": "Figures whose other readings the format has no place for: {count} ({where}).",
    "exchange-notes-left": "Notes and doubts, which the format has no place for: {count} ({where}).",
    "exchange-no-counterparts-left": "Missing counterparts, which the format has no place for: {count} ({where}).",
    "exchange-done-left": "Stories marked done, which the format has no place for: {count} ({where}).",
    "exchange-story-empty": "Stories without documents, left out: {count} ({where}).",
    "prodigy-not-accepted": "Spans of examples that were rejected or ignored in Prodigy, left out: {count} ({where}).",
    "intake-duplicate": "{path} is the same file as {name}, so it was not added again.",
    # Learning
    "side-unknown": "{name} is nothing that can be compared. Take {known}.",
    "annotator-unknown": "There is no annotator called {name}. Take one of: {known}.",
    "source-unknown": "Nothing was suggested by {name}. The sources here are: {known}.",
    "evaluation-empty": "No document has been looked at by both {gold} and {predicted}, so nothing can be compared. "
    "Label or suggest first.",
    "evaluation-all-learnt": "{predicted} learnt from all {count} stories that could be compared. "
    "Add stories that it has not seen.",
    "pipeline-missing": "There is no pipeline in {path}. Give the folder that holds its config.cfg.",
    "pipeline-broken": "The pipeline in {path} cannot be loaded: {problem}. Train it again.",
    "train-language-missing": "There is nothing labelled in {lang} to train on. Take one of: {known}.",
    "train-too-little": "There is too little to train {lang} on. Label at least two stories in it.",
    "train-task-unknown": "{task} is nothing that can be trained. Take one of {known}.",
    "train-number": "{number} steps or epochs cannot be trained. Take 1 or more.",
    "train-folder-taken": "{path} is there already. Choose a new folder.",
    "train-not-stored": "The trained pipeline cannot be kept in {path}: {problem}. Make room and train again.",
    "train-crashed": "The training ended unexpectedly: {problem}. Try again with less data or fewer steps.",
    # The project file
    "project-missing": "There is no project at {path}. Check the name, or make one with: twinspan new {path}",
    "project-exists": "{path} exists already. Open it, or choose another name.",
    "project-is-folder": "{path} is a folder. A project is one file, NAME.twinspan.",
    "project-folder-missing": "The folder {folder} does not exist. Make it first, or choose another place.",
    "project-folder-read-only": "The folder {folder} may not be written to. Open {path} read-only, "
    "or copy it to a folder of your own.",
    "project-file-read-only": "{path} may be read only, not written. Open it read-only, or copy it.",
    "project-read-only": "{path} is open for reading only, so nothing can be changed in it.",
    "project-locked": "{path} is open in another Twinspan: {who} on {host} (process {pid}) since {since}. "
    "Close it there, or open it read-only here.",
    "project-foreign": "{path} is no Twinspan project. It was left as it is.",
    "project-newer": "{path} was made by a newer Twinspan (schema {version}, this one knows {known}). Update Twinspan.",
    "project-older": "{path} was made by an older Twinspan. Open it for writing once, which brings it up to date.",
    "project-damaged": "{path} is damaged. Restore it from its last backup; the damaged file is kept.",
    "project-disk-full": "The disk that holds {path} is full. What you just did was not saved; "
    "all before it was. Make room and do it again.",
    "project-busy": "{path} is being written to by another program. Wait a moment and do it again.",
    "project-unreachable": "{path} cannot be reached: {problem}. Check the disk and the network, and open it again.",
    "project-on-network": "{path} lies on a network share, where two people must not open it at once and "
    "saving is slower. Better work on a copy on this computer.",
    "backup-failed": "{path} could not be backed up today: {problem}",
    "backup-none": "There is no sound backup of {path}.",
    "story-unknown": "There is no story {story} in this project; it may have been removed.",
    "document-unknown": "There is no document {document} in this project; it may have been removed.",
    "document-broken": "{name} holds half a character at {offset}, so it cannot be kept as text. Save it as UTF-8.",
    "span-unknown": "There is no span {span} in this project; it may have been suggested anew or deleted.",
    "span-not-yours": "The label on “{form}” is another annotator's, and only they can change it.",
    "span-exists": "“{form}” carries the label {label} already.",
    "span-other-document": "Only two spans of one document can be joined.",
    "span-out-of-range": "A span from {start} to {end} does not fit the text, which is {length} characters long.",
    "label-unknown": "The label scheme {scheme} has no label {label}.",
    "link-not-allowed": "In this project {one} may not be linked with {other}. The label scheme says which labels may.",
    "relation-unused": "This project does without the relation {relation}. Take one of {known}.",
    "scheme-label-taken": "The label {label} is still on {count} spans. Merge it with another label, or relabel them.",
    "scheme-kinds-differ": "{old} cannot become {new}: one is a figure, the other an entity.",
    "scheme-refused": "The label scheme cannot be changed like this: {problem}.",
    "modifier-unknown": "{modifier} is no modifier of a figure. Take one of {known}.",
    "link-unknown": "There is no link {link} in this project; it may have been suggested anew or deleted.",
    "link-not-yours": "This link is another annotator's, and only they can change it.",
    "link-same-document": "Both spans stand in one document. A link joins two documents of a story.",
    "link-other-story": "The spans stand in two stories. A link joins two documents of one story.",
    "counterpart-linked": "“{form}” is linked to a span in {lang}. Unlink it first.",
    "record-broken": "The story {story} cannot be imported: {problem}.",
    # Updates
    "updates-address": "{address} is no address to ask for updates. Take one that begins with https://.",
    "updates-unreachable": "{address} does not answer: {problem}. Check the network, or try again later.",
    "updates-unclear": "{address} answers, but does not say which version is the newest. Check the address.",
    "undo-impossible": "“{action}” cannot be undone or done again, because what it changed is gone "
    "or has changed since.",
}


class TwinspanError(Exception):
    """Something a person can do something about.

    `code` is a key of `MESSAGES`; `params` fill the sentence. `str(error)` is the English sentence.
    """

    def __init__(self, code: str, **params: object) -> None:
        self.code = code
        self.params = params
        super().__init__(MESSAGES[code].format(**params))
