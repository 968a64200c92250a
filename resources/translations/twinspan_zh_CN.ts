<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Twinspan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels and links stories that exist in several languages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddDocumentsDialog</name>
    <message>
        <source>Add documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the story and the language of each document; both can be changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{documents} documents in {stories} stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents ({types})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder to add</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Alignments</name>
    <message>
        <source>Aligning the texts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnnotatorDialog</name>
    <message>
        <source>Who is working here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each person has labels and links of their own. You see yours, and the open suggestions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work in this name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edge moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Span added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlinked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No counterpart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Story done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last decision back, in whichever document it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the decision again that was taken back last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selection, or the span in focus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the selection; when links are being decided, leave them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in all stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find words in every document. Vietnamese is found without its marks, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All commands…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command by typing a part of its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every key, to read and to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Twinspan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions and licences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>项目(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Story</source>
        <translation>报道(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;pan</source>
        <translation>标注(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>链接(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Link the span with the partner that has this number in the inspector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link by number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link with partner 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link with partner 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link with partner 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link with partner 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link with partner 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link with partner 6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link with partner 7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link with partner 8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link with partner 9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next proposed link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next link that waits for a decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous proposed link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the proposed link before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next label without a partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next unlinked label: one that has no answer yet in another language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous label without a partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the unlinked label before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the other end of the link of this span.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm the proposed link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm the link that is proposed for this span.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject the proposed link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn down the link that is proposed for this span.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No counterpart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that nothing answers this span in the other language; once more takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the links of this span apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest spans and links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the recognisers and the linker over this story. What you decided stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest in all stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the recognisers and the linker over every story. It can be cancelled at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done, and on to the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark this story as done and open the next one that is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the next story of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the story before this one in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a story by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the list of stories.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename story…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the open story another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove story…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the story, its documents, labels and links out of the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the document…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the language that was recognised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename document…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the document another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to another story…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which story this document belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove document…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this document, its labels and links out of the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next candidate that nobody decided on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the candidate before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next span, decided or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the span before, decided or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a project: its name and place, its languages and labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a .twinspan file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short stories in three languages to try everything on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add documents…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files or folders: text, web pages, Word, PDF, JSON Lines. Dropping them on the window does the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take stories with their labels and links in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand the labels over: spaCy training data and other formats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is working here…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels and links belong to whoever makes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore from backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to a copy that was made before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is saved already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the table of all spans or links, to be filtered, sorted and decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every occurrence in this document…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this text the same label everywhere in this document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every occurrence in this story…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this text the same label everywhere in this story.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every occurrence in all stories…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this text the same label everywhere in the corpus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept all figures of this story…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take every figure that is suggested in this story as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept all shown in the review list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept everything open that the review list shows in its filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject all shown in the review list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn down everything open that the review list shows in its filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the candidate as it is and go on to the next one; on a proposed link, confirm it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the candidate or the proposed link down. It does not come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete your label: what was suggested in its place is open again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag the span for another look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note beside the span.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what the figure is worth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the other reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap the value for the likeliest other reading of the same characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End: one word on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the span end one word later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End: one word back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the span end one word earlier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start: one word back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the span begin one word earlier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start: one word on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the span begin one word later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End: one character on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the span end one character later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End: one character back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the span end one character earlier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start: one character back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the span begin one character earlier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start: one character on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the span begin one character later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the list of stories.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the results of the search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide what is known about the span in focus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the keyboard to the next text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the keyboard to the text before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the texts follow each other by paragraphs, or let them go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links in focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the links of the span in focus between the texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw every link between the texts; those in focus stand out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contradictions only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw only the links between figures that contradict each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the texts larger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the texts smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the texts their first size again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move on after a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on to the next candidate as soon as one is decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menus, numbers and dates in the language of the system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menus, numbers and dates in this language, whatever the texts are in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark as the system says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark text on a light ground.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light text on a dark ground.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twinspan met an error that nobody expected. Your project is safe: every decision before it is saved.
You can go on working. If it happens again, please send this report to whoever looks after Twinspan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Damaged</name>
    <message>
        <source>Restore from backup…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>Language of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a language, or type its code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the story it belongs to, or type the name of a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “{name}” from the project?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its labels and links go with it. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove document</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Offset {offset} lies outside the text, which is {length} characters long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTF-16 offset {offset} lies inside the character at {position}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{problem} Type `twinspan {verb} --help` to see how it is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no verb or project called {word}. {hint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no source {name}. Take one of {known}, or the folder of a spaCy pipeline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged: {verdict}. Restore the project from its last backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row} of {table} points to a row of {parent} that is not there. Restore from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} rows of {table} lie outside the text of {name}. Restore the project from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} labels in {name} no longer say what the text says there. Restore the project from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} links join two spans of one document. Remove them in the review list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original file kept for {name} has changed. Add the document again from its source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no label scheme called {name}. Take one of {known}, or give a .toml file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label scheme {path} cannot be read: {problem}. Mend the file and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tag} is no language code. Take an ISO 639 code such as en, vi or zh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} does not exist. Check its name and folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is neither a file nor a folder, so there is nothing to read in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} may not be read by you. Ask its owner, or copy it to a folder of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read: {problem}. Copy it to this computer and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be made sense of ({problem}). Save it in another form, such as .txt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is empty: there is no text in it to label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} has {size} MB, more than the {limit} MB that a document may have. Split it into stories.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds {length} characters, more than the {limit} that a document may have. Split it into stories.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is of a type that Twinspan does not read ({known}). Save it as one of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is no text file, whatever its name says. Save its text as UTF-8 and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The characters of {path} cannot be made out. Save it as UTF-8 and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} does not say how its characters are encoded; {encoding} was guessed. Look at the text, and save the file as UTF-8 if it is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of {path} is uncertain; {lang} was taken. Correct it where it is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article in {path} cannot be told from the page around it, so all text was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is protected by a password or in Word&apos;s old .doc format. Save it as .docx without a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is damaged or no Word document. Open it in Word, save it again, and retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} would unpack to {size} MB or thousands of parts, so it was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is damaged or no PDF. Open it in a PDF viewer, print it to a new PDF, and retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is protected by a password. Save a copy without one and add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds pictures of {pages} pages, no text. Run text recognition (OCR) on it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} characters of {path} cannot be made out, because its fonts do not tell. Look at the text before labelling it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}, line {line}: {problem}. The other lines were read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written: {problem}. Choose another folder or make room, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read: {problem}. Check that it is there and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no format called {name}. Take one of {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format {name} can be exported, not imported. These can be imported: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format {name} can be imported, not exported. These can be exported: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in the layer {layer} yet. Label something first, or export another layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a file, or a folder with other things in it. Choose a new or empty folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ratios} cannot be the shares of train, dev and test. Take three that add up to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spans that begin or end inside a token, in spans.jsonl only: {count} ({where}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spans inside another one, in doc.spans but not in doc.ents: {count} ({where}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spans that overlap a longer one, in doc.spans but not in doc.ents: {count} ({where}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spans with white space at their edge, in doc.spans but not in doc.ents: {count} ({where}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures that differ in value from a span at their place: {count} ({where}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels that repeat another person&apos;s and became one with it: {count} ({where}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents left out, having no label and a story not marked done: {count} ({where}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents left out, being longer than spaCy takes: {count} ({where}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents left out because spaCy&apos;s tokeniser would change them: {count} ({where}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts that are empty because there are too few stories: {count} ({where}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines that hold no story and were left out: {count} ({where}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spans that contradict their text or themselves and were left out: {count} ({where}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links that contradict their spans and were left out: {count} ({where}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links left out because a span of theirs is not in this layer: {count} ({where}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stories that the project has already, left as they are: {count} ({where}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels that are not in the project&apos;s scheme, whose spans came in: {count} ({where}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spans and links that repeat others and became one with them: {count} ({where}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records that cannot be read and were left out: {count} ({where}). Mend them and import them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records longer than 64 MB, left out: {count} ({where}). Split them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spans that do not fit their text and were left out: {count} ({where}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values of spans that make no sense, left out, while their spans came in: {count} ({where}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links that do not fit their spans and were left out: {count} ({where}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relations inside one document and other things that are no spans, links or values: {count} ({where}). They are kept with the original and go out again in the same format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relations left out because a span of theirs is gone: {count} ({where}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relations between spans of one document, which links do not join, left out: {count} ({where}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spans whose text is not what the file says it is; they came in at their offsets, so look at them: {count} ({where}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotations of kinds that Twinspan does not know, left out: {count} ({where}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spans in several pieces, which came in from the first to the last: {count} ({where}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts left out because no .ann file stands beside them: {count} ({where}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines longer than 1 MB, left out: {count} ({where}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spans that begin or end inside a token, left out: {count} ({where}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spans inside another one, left out: {count} ({where}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spans that overlap a longer one, left out: {count} ({where}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents whose name, story, language and white space the format has no place for: {count} ({where}). CoNLL-U Plus keeps them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells that a spreadsheet would take for a formula, written with an apostrophe before them: {count} ({where}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spans with white space at their edge, where no token is, left out: {count} ({where}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links and missing counterparts left out because a span of theirs was: {count} ({where}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts beside a .tsv that its tokens do not stand in, not used: {count} ({where}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names left out because no link joins them to another language: {count} ({where}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraphs left out because the other version has none that answers them: {count} ({where}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control characters that XML cannot hold, written as U+FFFD: {count} ({where}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotations that were skipped in Label Studio, left out: {count} ({where}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions that suggestions have no place for (rejections, missing counterparts, stories marked done), left out: {count} ({where}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links, which the format has no place for: {count} ({where}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures whose value the format has no place for: {count} ({where}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures whose other readings the format has no place for: {count} ({where}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes and doubts, which the format has no place for: {count} ({where}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing counterparts, which the format has no place for: {count} ({where}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stories marked done, which the format has no place for: {count} ({where}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stories without documents, left out: {count} ({where}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spans of examples that were rejected or ignored in Prodigy, left out: {count} ({where}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is the same file as {name}, so it was not added again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is nothing that can be compared. Take {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no annotator called {name}. Take one of: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was suggested by {name}. The sources here are: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No document has been looked at by both {gold} and {predicted}, so nothing can be compared. Label or suggest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{predicted} learnt from all {count} stories that could be compared. Add stories that it has not seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no pipeline in {path}. Give the folder that holds its config.cfg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pipeline in {path} cannot be loaded: {problem}. Train it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing labelled in {lang} to train on. Take one of: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is too little to train {lang} on. Label at least two stories in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{task} is nothing that can be trained. Take one of {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} steps or epochs cannot be trained. Take 1 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is there already. Choose a new folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trained pipeline cannot be kept in {path}: {problem}. Make room and train again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training ended unexpectedly: {problem}. Try again with less data or fewer steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no project at {path}. Check the name, or make one with: twinspan new {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} exists already. Open it, or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a folder. A project is one file, NAME.twinspan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} does not exist. Make it first, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} may not be written to. Open {path} read-only, or copy it to a folder of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} may be read only, not written. Open it read-only, or copy it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is open for reading only, so nothing can be changed in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is open in another Twinspan: {who} on {host} (process {pid}) since {since}. Close it there, or open it read-only here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is no Twinspan project. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was made by a newer Twinspan (schema {version}, this one knows {known}). Update Twinspan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was made by an older Twinspan. Open it for writing once, which brings it up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is damaged. Restore it from its last backup; the damaged file is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk that holds {path} is full. What you just did was not saved; all before it was. Make room and do it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is being written to by another program. Wait a moment and do it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be reached: {problem}. Check the disk and the network, and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} lies on a network share, where two people must not open it at once and saving is slower. Better work on a copy on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be backed up today: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sound backup of {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no story {story} in this project; it may have been removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no document {document} in this project; it may have been removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds half a character at {offset}, so it cannot be kept as text. Save it as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no span {span} in this project; it may have been suggested anew or deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label on “{form}” is another annotator&apos;s, and only they can change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{form}” carries the label {label} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A span from {start} to {end} does not fit the text, which is {length} characters long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label scheme {scheme} has no label {label}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{modifier} is no modifier of a figure. Take one of {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no link {link} in this project; it may have been suggested anew or deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link is another annotator&apos;s, and only they can change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both spans stand in one document. A link joins two documents of a story.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spans stand in two stories. A link joins two documents of one story.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{form}” is linked to a span in {lang}. Unlink it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The story {story} cannot be imported: {problem}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{action}” cannot be undone or done again, because what it changed is gone or has changed since.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hands over what was decided. Nothing in the project changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the format is meant to be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People&apos;s labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjudicated labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestions, undecided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file there will be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will be a folder; an earlier export in it is renewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Words, or a value: &gt; 1000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by words or value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlinked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels that lack a partner in some language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spans whose partner says otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels flagged for another look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least {n} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below {n} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a label for the selection.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Incoming</name>
    <message>
        <source>The same file is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Click a highlighted span, or select words in a text and press the letter of a label.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobIndicator</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LabelGrid</name>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>A person&apos;s name, without title or role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A nationality, or a religious or political group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An airport, port, border gate, bridge or factory with a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An office, company, agency or institution, with its head noun and place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A country, province or city.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sea, region, river, mountain or border with a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A thing that is made and has a name: a vehicle, a device, a food.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An operation, campaign, conference, war or tournament with a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A book, song, film or award.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A law, decree, resolution or treaty, from its head noun to its number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number that no other figure label fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A place in an order: 17th, lần thứ XVII, 第十七.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A percentage, or a difference in percentage points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An amount of money with its currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A measurement with its unit: weight, length, area, power.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date, a period of a day or longer, a duration or an age.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time of day, or a duration shorter than a day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lao</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Korean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>German</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkList</name>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No counterpart in: {languages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No links yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkRow</name>
    <message>
        <source>Relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the two answer each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm this link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject this proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposed, {score} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Locked</name>
    <message>
        <source>{project} is open in another Twinspan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} on {host} has had it open since {since}.

You can look at it without changing anything, or close it there and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add your first documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop files or folders here: text, web pages, Word, PDF or JSON Lines.
Versions of one story in several languages find each other by their names or folders.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Many</name>
    <message>
        <source>Confirm all links shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject all links shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} are decided already and stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept all figures of “{story}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label “{text}” as {label} everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept all spans shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject all spans shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 has this label already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} have this label already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 overlaps another span and stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} overlap other spans and stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 was decided otherwise and stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} were decided otherwise and stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing left to decide here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Recent projects</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewProjectDialog</name>
    <message>
        <source>New project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A project is one file that keeps your documents, labels and links.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My corpus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will be {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name cannot have any of / \ : * ? &quot; &lt; &gt; |</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a project of this name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label schemes (*.toml)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For you and whoever checks your work</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NothingListed</name>
    <message>
        <source>Nothing fits these filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a filter away, or look in all stories.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No links yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let Twinspan suggest them, or link two spans in the texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No spans yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let Twinspan suggest some, or select words in a text and press the letter of a label.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Open to read only: nothing can be changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is suggested in this story yet. Let Twinspan look for names, figures and links.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every candidate and every proposed link here is decided.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewStrip</name>
    <message>
        <source>Overview of the document</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>All commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaneFrame</name>
    <message>
        <source>{n} open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{open} candidates to decide on, {labels} labels, {linked} of them linked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartnerList</name>
    <message>
        <source>Link with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No counterpart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for partners…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every language has its answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing there looks like it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartnerRow</name>
    <message>
        <source>{score} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>in 1 place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {n} places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is one step: one undo takes all of it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many, and where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first of them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>Open project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twinspan projects (*.twinspan)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the sample project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project to restore</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReaderPane</name>
    <message>
        <source>suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contradicts its partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>What could not be carried over as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything was carried over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore from backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project goes back to the copy you choose. The present file is kept beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup of this project yet. One is made on each day it is opened.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Listing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewHead</name>
    <message>
        <source>Spans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept all shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject all shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the review list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} spans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} links</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewModel</name>
    <message>
        <source>Relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text in context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Story</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewTable</name>
    <message>
        <source>Review list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ribbons</name>
    <message>
        <source>Scroll to “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Schemes</name>
    <message>
        <source>OntoNotes 5</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in all stories</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Search results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first {n} places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} places</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single letters work while a text has the keyboard. Choose a command to give it another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vietnamese keyboards send Backspace while typing; take another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also the key of: {commands}. It would be taken from there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Labels and links are made in this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every decision is written to the project file at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter of a label: new span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drop the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirm the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reject it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave the links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter: other label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1–9: link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no counterpart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next without a partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done, next story</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stories</name>
    <message>
        <source>No documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No suggestions yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “{story}” from the project?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its documents, labels and links go with it. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove story</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoriesPanel</name>
    <message>
        <source>Stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the stories that are done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a story by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {all} done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoryView</name>
    <message>
        <source>1 candidate open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} candidates open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 link proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} links proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deciding links: {left} left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Toolbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ValueForm</name>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plain decimal, a range like 3/5, or a date or duration as ISO 8601</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A currency code like VND, a unit like kg, or pp for percentage points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What “nearly”, “over” or “about” says of the value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this reading of the same characters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Open the sample project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short news stories in English, Vietnamese and Chinese, to try everything on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name it, choose its languages and labels, then add your documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with a .twinspan file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects that you open are listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or drop documents on this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label stories that exist in several languages.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{score} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found by: {source}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowDesk</name>
    <message>
        <source>That was the last one: every story is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language changes as soon as the work in the background is done.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rounded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>converted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>Adding documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggesting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
