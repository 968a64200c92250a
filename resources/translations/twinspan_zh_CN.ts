<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Twinspan</source>
        <translation>关于 Twinspan</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>版本 {version}</translation>
    </message>
    <message>
        <source>Labels and links stories that exist in several languages.</source>
        <translation>为多语言报道标注并建立链接。</translation>
    </message>
    <message>
        <source>Documents never leave this computer.</source>
        <translation>文档绝不离开本机。</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>以 MIT 许可证发布的自由软件。</translation>
    </message>
    <message>
        <source>It stands on</source>
        <translation>所依赖的组件</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
</context>
<context>
    <name>AddDocumentsDialog</name>
    <message>
        <source>Add documents</source>
        <translation>添加文档</translation>
    </message>
    <message>
        <source>Check the story and the language of each document; both can be changed here.</source>
        <translation>请核对每个文档所属的报道和语言；两者都可在此修改。</translation>
    </message>
    <message>
        <source>Documents to add</source>
        <translation>待添加的文档</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>文件…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>文件夹…</translation>
    </message>
    <message>
        <source>Choose files or a folder: text, web pages, Word, PDF or JSON Lines.
Versions of one story in several languages find each other by their names or folders.</source>
        <translation>请选择文件或文件夹：文本、网页、Word、PDF 或 JSON Lines。
同一报道的各语言版本按名称或文件夹自动归组。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Reading files</source>
        <translation>正在读取文件</translation>
    </message>
    <message>
        <source>{documents} documents in {stories} stories</source>
        <translation>{stories} 篇报道中的 {documents} 个文档</translation>
    </message>
    <message>
        <source>Files to add</source>
        <translation>要添加的文件</translation>
    </message>
    <message>
        <source>Documents ({types})</source>
        <translation>文档 ({types})</translation>
    </message>
    <message>
        <source>Folder to add</source>
        <translation>要添加的文件夹</translation>
    </message>
</context>
<context>
    <name>Alignments</name>
    <message>
        <source>Aligning the texts</source>
        <translation>正在对齐文本</translation>
    </message>
</context>
<context>
    <name>AnnotatorDialog</name>
    <message>
        <source>Who is working here</source>
        <translation>谁在此工作</translation>
    </message>
    <message>
        <source>Each person has labels and links of their own. You see yours, and the open suggestions.</source>
        <translation>每个人都有自己的标签和链接。您看到的是自己的，以及尚未处理的建议。</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>&amp;Take off the list</source>
        <translation>从列表中移除(&amp;T)</translation>
    </message>
    <message>
        <source>What they labelled stays in the projects.</source>
        <translation>他们标注的内容仍保留在项目中。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Initials</source>
        <translation>缩写(&amp;I)</translation>
    </message>
    <message>
        <source>Work in this name</source>
        <translation>以此姓名工作</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Label changed</source>
        <translation>标签已更改</translation>
    </message>
    <message>
        <source>Edge moved</source>
        <translation>边界已移动</translation>
    </message>
    <message>
        <source>Span split</source>
        <translation>片段已拆分</translation>
    </message>
    <message>
        <source>Spans joined</source>
        <translation>片段已合并</translation>
    </message>
    <message>
        <source>Span added</source>
        <translation>片段已添加</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>已链接</translation>
    </message>
    <message>
        <source>Link confirmed</source>
        <translation>链接已确认</translation>
    </message>
    <message>
        <source>Link rejected</source>
        <translation>链接已拒绝</translation>
    </message>
    <message>
        <source>Unlinked</source>
        <translation>链接已解除</translation>
    </message>
    <message>
        <source>No counterpart</source>
        <translation>无对应项</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>已重做</translation>
    </message>
    <message>
        <source>Story done</source>
        <translation>报道已完成</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Not now</source>
        <translation>以后再说</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Save as drawing (SVG)…</source>
        <translation>另存为矢量图 (SVG)…</translation>
    </message>
    <message>
        <source>Save as picture (PNG)…</source>
        <translation>另存为图片 (PNG)…</translation>
    </message>
    <message>
        <source>Save the numbers (CSV)…</source>
        <translation>保存数据 (CSV)…</translation>
    </message>
    <message>
        <source>Save this chart</source>
        <translation>保存此图表</translation>
    </message>
    <message>
        <source>Save the chart “{title}”</source>
        <translation>保存图表“{title}”</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>保存图表</translation>
    </message>
</context>
<context>
    <name>ChoiceList</name>
    <message>
        <source>Pipelines of this project</source>
        <translation>本项目的流水线</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Layers, people, sources, pipelines</source>
        <translation>图层、人员、来源、流水线</translation>
    </message>
    <message>
        <source>F1 {score}</source>
        <translation>F1 {score}</translation>
    </message>
    <message>
        <source>suggests</source>
        <translation>正在提供建议</translation>
    </message>
    <message>
        <source>New pipeline</source>
        <translation>新流水线</translation>
    </message>
    <message>
        <source>Choose what to train</source>
        <translation>选择要训练的内容</translation>
    </message>
    <message>
        <source>step {n}</source>
        <translation>第 {n} 步</translation>
    </message>
    <message>
        <source>best F1 {score}</source>
        <translation>最佳 F1 {score}</translation>
    </message>
    <message>
        <source>Training…</source>
        <translation>正在训练…</translation>
    </message>
</context>
<context>
    <name>ColourField</name>
    <message>
        <source>Other…</source>
        <translation>其他…</translation>
    </message>
    <message>
        <source>Hard to tell from: {labels}. Colour-blind readers may not see the difference.</source>
        <translation>与以下标签难以区分：{labels}。色盲读者可能看不出差别。</translation>
    </message>
    <message>
        <source>Light: tag {tag} : 1, text {text} : 1</source>
        <translation>浅色：标记 {tag} : 1，文字 {text} : 1</translation>
    </message>
    <message>
        <source>Dark: tag {tag} : 1, text {text} : 1</source>
        <translation>深色：标记 {tag} : 1，文字 {text} : 1</translation>
    </message>
    <message>
        <source> (the tag is drawn in a stronger shade)</source>
        <translation>（标记以更深的色调绘制）</translation>
    </message>
    <message>
        <source>Colour of the label</source>
        <translation>标签颜色</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Take the last decision back, in whichever document it was.</source>
        <translation>撤回上一个决定，无论它在哪个文档中。</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Make the decision again that was taken back last.</source>
        <translation>重新执行刚刚撤回的决定。</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>复制文本</translation>
    </message>
    <message>
        <source>Copy the selection, or the span in focus.</source>
        <translation>复制所选内容或当前片段。</translation>
    </message>
    <message>
        <source>Drop the selection</source>
        <translation>取消选择</translation>
    </message>
    <message>
        <source>Drop the selection; when links are being decided, leave them.</source>
        <translation>取消选择；正在处理链接时则退出。</translation>
    </message>
    <message>
        <source>Search in all stories</source>
        <translation>在所有报道中搜索</translation>
    </message>
    <message>
        <source>Find words, labels or values in every story: hai quan, label:PERSON, &gt;1 billion USD, unlinked.</source>
        <translation>在每篇报道中查找词语、标签或数值：hai quan、label:PERSON、&gt;1 billion USD、unlinked。</translation>
    </message>
    <message>
        <source>All contexts of this word</source>
        <translation>此词的所有语境</translation>
    </message>
    <message>
        <source>List every place of the selection or the span in focus, and of its counterparts in the other languages.</source>
        <translation>列出所选内容或当前片段出现的每一处，以及它在其他语言中的对应项。</translation>
    </message>
    <message>
        <source>All commands…</source>
        <translation>所有命令…</translation>
    </message>
    <message>
        <source>Find a command by typing a part of its name.</source>
        <translation>键入名称的一部分来查找命令。</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>快速入门</translation>
    </message>
    <message>
        <source>Learn the keys in three minutes, by working on a sample story.</source>
        <translation>用三分钟在示例报道上边做边学按键。</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>键盘快捷键…</translation>
    </message>
    <message>
        <source>Every key, to read and to change.</source>
        <translation>所有按键，可查看也可更改。</translation>
    </message>
    <message>
        <source>Updates…</source>
        <translation>更新…</translation>
    </message>
    <message>
        <source>See whether there is a newer version, and whether Twinspan may ask.</source>
        <translation>查看是否有新版本，以及是否允许 Twinspan 查询。</translation>
    </message>
    <message>
        <source>About Twinspan</source>
        <translation>关于 Twinspan</translation>
    </message>
    <message>
        <source>Versions and licences.</source>
        <translation>版本与许可证。</translation>
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
        <source>Sp&amp;an</source>
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
        <translation>将片段与检查器中此编号的对应项链接。</translation>
    </message>
    <message>
        <source>Link by number</source>
        <translation>按编号链接</translation>
    </message>
    <message>
        <source>Link with partner 1</source>
        <translation>与对应项 1 链接</translation>
    </message>
    <message>
        <source>Link with partner 2</source>
        <translation>与对应项 2 链接</translation>
    </message>
    <message>
        <source>Link with partner 3</source>
        <translation>与对应项 3 链接</translation>
    </message>
    <message>
        <source>Link with partner 4</source>
        <translation>与对应项 4 链接</translation>
    </message>
    <message>
        <source>Link with partner 5</source>
        <translation>与对应项 5 链接</translation>
    </message>
    <message>
        <source>Link with partner 6</source>
        <translation>与对应项 6 链接</translation>
    </message>
    <message>
        <source>Link with partner 7</source>
        <translation>与对应项 7 链接</translation>
    </message>
    <message>
        <source>Link with partner 8</source>
        <translation>与对应项 8 链接</translation>
    </message>
    <message>
        <source>Link with partner 9</source>
        <translation>与对应项 9 链接</translation>
    </message>
    <message>
        <source>Next proposed link</source>
        <translation>下一个建议链接</translation>
    </message>
    <message>
        <source>Go to the next link that waits for a decision.</source>
        <translation>转到下一个待决定的链接。</translation>
    </message>
    <message>
        <source>Previous proposed link</source>
        <translation>上一个建议链接</translation>
    </message>
    <message>
        <source>Go back to the proposed link before.</source>
        <translation>返回前一个建议链接。</translation>
    </message>
    <message>
        <source>Next label without a partner</source>
        <translation>下一个无对应项的标签</translation>
    </message>
    <message>
        <source>Go to the next unlinked label: one that has no answer yet in another language.</source>
        <translation>转到下一个未链接的标签，即在另一语言中尚无对应的标签。</translation>
    </message>
    <message>
        <source>Previous label without a partner</source>
        <translation>上一个无对应项的标签</translation>
    </message>
    <message>
        <source>Go back to the unlinked label before.</source>
        <translation>返回前一个未链接的标签。</translation>
    </message>
    <message>
        <source>Go to the partner</source>
        <translation>转到对应项</translation>
    </message>
    <message>
        <source>Go to the other end of the link of this span.</source>
        <translation>转到此片段链接的另一端。</translation>
    </message>
    <message>
        <source>Confirm the proposed link</source>
        <translation>确认建议的链接</translation>
    </message>
    <message>
        <source>Confirm the link that is proposed for this span.</source>
        <translation>确认为此片段建议的链接。</translation>
    </message>
    <message>
        <source>Reject the proposed link</source>
        <translation>拒绝建议的链接</translation>
    </message>
    <message>
        <source>Turn down the link that is proposed for this span.</source>
        <translation>拒绝为此片段建议的链接。</translation>
    </message>
    <message>
        <source>No counterpart</source>
        <translation>无对应项</translation>
    </message>
    <message>
        <source>Say that nothing answers this span in the other language; once more takes it back.</source>
        <translation>声明另一语言中没有与此片段对应的内容；再按一次撤回。</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>解除链接</translation>
    </message>
    <message>
        <source>Take the links of this span apart.</source>
        <translation>解除此片段的链接。</translation>
    </message>
    <message>
        <source>This paragraph answers…</source>
        <translation>此段落对应…</translation>
    </message>
    <message>
        <source>Pair the paragraph at the caret with the one where you press the key again, in another text.</source>
        <translation>将光标处的段落与您在另一文本中再次按键处的段落配对。</translation>
    </message>
    <message>
        <source>This paragraph answers nothing</source>
        <translation>此段落无对应</translation>
    </message>
    <message>
        <source>Part the paragraph at the caret from those that are set beside it.</source>
        <translation>将光标处的段落与并列的段落分开。</translation>
    </message>
    <message>
        <source>Suggest spans and links</source>
        <translation>建议片段和链接</translation>
    </message>
    <message>
        <source>Run the recognisers and the linker over this story. What you decided stays as it is.</source>
        <translation>对此报道运行识别器和链接器。您的决定保持不变。</translation>
    </message>
    <message>
        <source>Suggest in all stories</source>
        <translation>为所有报道提供建议</translation>
    </message>
    <message>
        <source>Run the recognisers and the linker over every story. It can be cancelled at any time.</source>
        <translation>对每篇报道运行识别器和链接器。可随时取消。</translation>
    </message>
    <message>
        <source>Sources…</source>
        <translation>来源…</translation>
    </message>
    <message>
        <source>Say what suggests spans in this project: recognisers, trained pipelines and plug-ins.</source>
        <translation>设定此项目中由什么来建议片段：识别器、训练好的流水线和插件。</translation>
    </message>
    <message>
        <source>Done, and on to the next</source>
        <translation>完成并转到下一篇</translation>
    </message>
    <message>
        <source>Mark this story as done and open the next one that is not.</source>
        <translation>将此报道标为完成，并打开下一篇未完成的。</translation>
    </message>
    <message>
        <source>Next story</source>
        <translation>下一篇报道</translation>
    </message>
    <message>
        <source>Open the next story of the list.</source>
        <translation>打开列表中的下一篇报道。</translation>
    </message>
    <message>
        <source>Previous story</source>
        <translation>上一篇报道</translation>
    </message>
    <message>
        <source>Open the story before this one in the list.</source>
        <translation>打开列表中的前一篇报道。</translation>
    </message>
    <message>
        <source>Find a story by name</source>
        <translation>按名称查找报道</translation>
    </message>
    <message>
        <source>Filter the list of stories.</source>
        <translation>筛选报道列表。</translation>
    </message>
    <message>
        <source>Rename story…</source>
        <translation>重命名报道…</translation>
    </message>
    <message>
        <source>Give the open story another name.</source>
        <translation>为打开的报道更名。</translation>
    </message>
    <message>
        <source>Remove story…</source>
        <translation>移除报道…</translation>
    </message>
    <message>
        <source>Take the story, its documents, labels and links out of the project.</source>
        <translation>将报道连同其文档、标签和链接移出项目。</translation>
    </message>
    <message>
        <source>Language of the document…</source>
        <translation>文档语言…</translation>
    </message>
    <message>
        <source>Correct the language that was recognised.</source>
        <translation>更正识别出的语言。</translation>
    </message>
    <message>
        <source>This document</source>
        <translation>此文档</translation>
    </message>
    <message>
        <source>Rename document…</source>
        <translation>重命名文档…</translation>
    </message>
    <message>
        <source>Give the document another name.</source>
        <translation>为文档更名。</translation>
    </message>
    <message>
        <source>Move to another story…</source>
        <translation>移到另一篇报道…</translation>
    </message>
    <message>
        <source>Say which story this document belongs to.</source>
        <translation>指定此文档属于哪篇报道。</translation>
    </message>
    <message>
        <source>Remove document…</source>
        <translation>移除文档…</translation>
    </message>
    <message>
        <source>Take this document, its labels and links out of the project.</source>
        <translation>将此文档连同其标签和链接移出项目。</translation>
    </message>
    <message>
        <source>Next candidate</source>
        <translation>下一个候选</translation>
    </message>
    <message>
        <source>Go to the next candidate that nobody decided on.</source>
        <translation>转到下一个尚未决定的候选。</translation>
    </message>
    <message>
        <source>Previous candidate</source>
        <translation>上一个候选</translation>
    </message>
    <message>
        <source>Go back to the candidate before.</source>
        <translation>返回前一个候选。</translation>
    </message>
    <message>
        <source>Next span</source>
        <translation>下一个片段</translation>
    </message>
    <message>
        <source>Go to the next span, decided or not.</source>
        <translation>转到下一个片段，无论是否已决定。</translation>
    </message>
    <message>
        <source>Previous span</source>
        <translation>上一个片段</translation>
    </message>
    <message>
        <source>Go back to the span before, decided or not.</source>
        <translation>返回前一个片段，无论是否已决定。</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>新建项目…</translation>
    </message>
    <message>
        <source>Make a project: its name and place, its languages and labels.</source>
        <translation>新建项目：名称和位置、语言和标签。</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>打开项目…</translation>
    </message>
    <message>
        <source>Open a .twinspan file.</source>
        <translation>打开 .twinspan 文件。</translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <translation>打开示例项目</translation>
    </message>
    <message>
        <source>Short stories in three languages to try everything on.</source>
        <translation>三种语言的短报道，可用来尝试一切功能。</translation>
    </message>
    <message>
        <source>Add documents…</source>
        <translation>添加文档…</translation>
    </message>
    <message>
        <source>Add files or folders: text, web pages, Word, PDF, JSON Lines. Dropping them on the window does the same.</source>
        <translation>添加文件或文件夹：文本、网页、Word、PDF、JSON Lines。拖放到窗口上也可以。</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Take stories with their labels and links in.</source>
        <translation>导入报道及其标签和链接。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Hand the labels over: spaCy training data and other formats.</source>
        <translation>输出标签：spaCy 训练数据和其他格式。</translation>
    </message>
    <message>
        <source>Label scheme…</source>
        <translation>标签方案…</translation>
    </message>
    <message>
        <source>Labels, their colours, keys and guidelines, and which of them may be linked.</source>
        <translation>标签及其颜色、按键和指南，以及哪些标签可以链接。</translation>
    </message>
    <message>
        <source>Glossary…</source>
        <translation>术语表…</translation>
    </message>
    <message>
        <source>Names that belong together: what links have taught, to be corrected, added to and exchanged.</source>
        <translation>彼此对应的名称：由链接习得，可修改、补充和交换。</translation>
    </message>
    <message>
        <source>Who is working here…</source>
        <translation>谁在此工作…</translation>
    </message>
    <message>
        <source>Labels and links belong to whoever makes them.</source>
        <translation>标签和链接归做出它们的人所有。</translation>
    </message>
    <message>
        <source>Restore from backup…</source>
        <translation>从备份恢复…</translation>
    </message>
    <message>
        <source>Go back to a copy that was made before.</source>
        <translation>回到先前制作的副本。</translation>
    </message>
    <message>
        <source>Close project</source>
        <translation>关闭项目</translation>
    </message>
    <message>
        <source>Everything is saved already.</source>
        <translation>一切均已保存。</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Many at once</source>
        <translation>批量处理</translation>
    </message>
    <message>
        <source>Review list</source>
        <translation>审阅列表</translation>
    </message>
    <message>
        <source>Show or hide the table of all spans or links, to be filtered, sorted and decided.</source>
        <translation>显示或隐藏所有片段或链接的表格，可筛选、排序和决定。</translation>
    </message>
    <message>
        <source>Every occurrence in this document…</source>
        <translation>此文档中的每一处…</translation>
    </message>
    <message>
        <source>Give this text the same label everywhere in this document.</source>
        <translation>给此文档中每一处相同文字同一标签。</translation>
    </message>
    <message>
        <source>Every occurrence in this story…</source>
        <translation>此报道中的每一处…</translation>
    </message>
    <message>
        <source>Give this text the same label everywhere in this story.</source>
        <translation>给此报道中每一处相同文字同一标签。</translation>
    </message>
    <message>
        <source>Every occurrence in all stories…</source>
        <translation>所有报道中的每一处…</translation>
    </message>
    <message>
        <source>Give this text the same label everywhere in the corpus.</source>
        <translation>给语料库中每一处相同文字同一标签。</translation>
    </message>
    <message>
        <source>Accept all figures of this story…</source>
        <translation>接受此报道的所有数值…</translation>
    </message>
    <message>
        <source>Take every figure that is suggested in this story as it is.</source>
        <translation>原样接受此报道中建议的每个数值。</translation>
    </message>
    <message>
        <source>Accept all shown in the review list…</source>
        <translation>接受审阅列表中显示的全部…</translation>
    </message>
    <message>
        <source>Accept everything open that the review list shows in its filters.</source>
        <translation>接受审阅列表按筛选条件显示的所有未决项。</translation>
    </message>
    <message>
        <source>Reject all shown in the review list…</source>
        <translation>拒绝审阅列表中显示的全部…</translation>
    </message>
    <message>
        <source>Turn down everything open that the review list shows in its filters.</source>
        <translation>拒绝审阅列表按筛选条件显示的所有未决项。</translation>
    </message>
    <message>
        <source>Accept and go on</source>
        <translation>接受并继续</translation>
    </message>
    <message>
        <source>Take the candidate as it is and go on to the next one; on a proposed link, confirm it.</source>
        <translation>原样接受候选并转到下一个；对建议的链接则予以确认。</translation>
    </message>
    <message>
        <source>Reject and go on</source>
        <translation>拒绝并继续</translation>
    </message>
    <message>
        <source>Turn the candidate or the proposed link down. It does not come back.</source>
        <translation>拒绝候选或建议的链接。它不会再出现。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete your label: what was suggested in its place is open again.</source>
        <translation>删除您的标签：该处的建议重新待定。</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>Flag the span for another look.</source>
        <translation>标记片段以便再看。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Write a note beside the span.</source>
        <translation>在片段旁写备注。</translation>
    </message>
    <message>
        <source>Edit value</source>
        <translation>编辑数值</translation>
    </message>
    <message>
        <source>Say what the figure is worth.</source>
        <translation>说明该数值的实际值。</translation>
    </message>
    <message>
        <source>Take the other reading</source>
        <translation>采用另一种读法</translation>
    </message>
    <message>
        <source>Swap the value for the likeliest other reading of the same characters.</source>
        <translation>将数值换成相同字符的另一种最可能的读法。</translation>
    </message>
    <message>
        <source>Split in two</source>
        <translation>拆成两段</translation>
    </message>
    <message>
        <source>Make two spans of one: at the caret where it stands inside, else halfway.</source>
        <translation>将一个片段拆成两个：光标在其中时在光标处，否则在中间。</translation>
    </message>
    <message>
        <source>Join with the next span</source>
        <translation>与下一片段合并</translation>
    </message>
    <message>
        <source>Make one span of this one and the next; it keeps the links of both.</source>
        <translation>将此片段与下一片段合并；保留两者的链接。</translation>
    </message>
    <message>
        <source>Mark a word, or one more</source>
        <translation>选一个词，或再加一个</translation>
    </message>
    <message>
        <source>Select the word at the caret; pressed again, one word more. A label&apos;s letter labels it.</source>
        <translation>选中光标处的词；再按则多选一个。按标签的字母即可标注。</translation>
    </message>
    <message>
        <source>Mark one word less</source>
        <translation>少选一个词</translation>
    </message>
    <message>
        <source>Take the last word out of the selection.</source>
        <translation>从所选内容中去掉最后一个词。</translation>
    </message>
    <message>
        <source>End: one word on</source>
        <translation>末尾：后移一词</translation>
    </message>
    <message>
        <source>Let the span end one word later.</source>
        <translation>让片段晚一个词结束。</translation>
    </message>
    <message>
        <source>Move the edges</source>
        <translation>移动边界</translation>
    </message>
    <message>
        <source>End: one word back</source>
        <translation>末尾：前移一词</translation>
    </message>
    <message>
        <source>Let the span end one word earlier.</source>
        <translation>让片段早一个词结束。</translation>
    </message>
    <message>
        <source>Start: one word back</source>
        <translation>开头：前移一词</translation>
    </message>
    <message>
        <source>Let the span begin one word earlier.</source>
        <translation>让片段早一个词开始。</translation>
    </message>
    <message>
        <source>Start: one word on</source>
        <translation>开头：后移一词</translation>
    </message>
    <message>
        <source>Let the span begin one word later.</source>
        <translation>让片段晚一个词开始。</translation>
    </message>
    <message>
        <source>End: one character on</source>
        <translation>末尾：后移一字符</translation>
    </message>
    <message>
        <source>Let the span end one character later.</source>
        <translation>让片段晚一个字符结束。</translation>
    </message>
    <message>
        <source>End: one character back</source>
        <translation>末尾：前移一字符</translation>
    </message>
    <message>
        <source>Let the span end one character earlier.</source>
        <translation>让片段早一个字符结束。</translation>
    </message>
    <message>
        <source>Start: one character back</source>
        <translation>开头：前移一字符</translation>
    </message>
    <message>
        <source>Let the span begin one character earlier.</source>
        <translation>让片段早一个字符开始。</translation>
    </message>
    <message>
        <source>Start: one character on</source>
        <translation>开头：后移一字符</translation>
    </message>
    <message>
        <source>Let the span begin one character later.</source>
        <translation>让片段晚一个字符开始。</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>List of stories</source>
        <translation>报道列表</translation>
    </message>
    <message>
        <source>Show or hide the list of stories.</source>
        <translation>显示或隐藏报道列表。</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Show or hide the results of the search.</source>
        <translation>显示或隐藏搜索结果。</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>Show or hide what is known about the span in focus.</source>
        <translation>显示或隐藏当前片段的相关信息。</translation>
    </message>
    <message>
        <source>Dashboard…</source>
        <translation>仪表板…</translation>
    </message>
    <message>
        <source>Progress, pace, acceptance rates and time per story, in charts that can be saved.</source>
        <translation>进度、速度、接受率和每篇用时，以可保存的图表显示。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Show what was done, when and by whom, and go back to any point of it; or hide it.</source>
        <translation>显示何时由谁做了什么，并可回到任意一点；或将其隐藏。</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>Show or hide what the label of the span in focus is for.</source>
        <translation>显示或隐藏当前片段标签的说明。</translation>
    </message>
    <message>
        <source>Next text</source>
        <translation>下一个文本</translation>
    </message>
    <message>
        <source>Give the keyboard to the next text.</source>
        <translation>把键盘焦点移到下一个文本。</translation>
    </message>
    <message>
        <source>Previous text</source>
        <translation>上一个文本</translation>
    </message>
    <message>
        <source>Give the keyboard to the text before.</source>
        <translation>把键盘焦点移到前一个文本。</translation>
    </message>
    <message>
        <source>Text to the left</source>
        <translation>文本左移</translation>
    </message>
    <message>
        <source>Let this text change places with the one left of it, in all stories.</source>
        <translation>让此文本与左侧文本交换位置，适用于所有报道。</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>Text to the right</source>
        <translation>文本右移</translation>
    </message>
    <message>
        <source>Let this text change places with the one right of it, in all stories.</source>
        <translation>让此文本与右侧文本交换位置，适用于所有报道。</translation>
    </message>
    <message>
        <source>Hide this text</source>
        <translation>隐藏此文本</translation>
    </message>
    <message>
        <source>Leave its room to the others. It comes back when the focus goes to it.</source>
        <translation>把空间让给其他文本。焦点移到它时会重新出现。</translation>
    </message>
    <message>
        <source>Show all texts</source>
        <translation>显示所有文本</translation>
    </message>
    <message>
        <source>Bring hidden texts back.</source>
        <translation>恢复隐藏的文本。</translation>
    </message>
    <message>
        <source>Equal widths</source>
        <translation>等宽</translation>
    </message>
    <message>
        <source>Make all texts equally wide; drag between them to make them differ.</source>
        <translation>让所有文本等宽；拖动中间可调整。</translation>
    </message>
    <message>
        <source>Scroll together</source>
        <translation>同步滚动</translation>
    </message>
    <message>
        <source>Let the texts follow each other by paragraphs, or let them go.</source>
        <translation>让各文本按段落同步滚动，或各自滚动。</translation>
    </message>
    <message>
        <source>Links in focus</source>
        <translation>当前链接</translation>
    </message>
    <message>
        <source>Draw the links of the span in focus between the texts.</source>
        <translation>在文本之间画出当前片段的链接。</translation>
    </message>
    <message>
        <source>Show links</source>
        <translation>显示链接</translation>
    </message>
    <message>
        <source>All links</source>
        <translation>所有链接</translation>
    </message>
    <message>
        <source>Draw every link between the texts; those in focus stand out.</source>
        <translation>画出文本之间的所有链接；当前的突出显示。</translation>
    </message>
    <message>
        <source>Contradictions only</source>
        <translation>仅显示矛盾</translation>
    </message>
    <message>
        <source>Draw only the links between figures that contradict each other.</source>
        <translation>只画出相互矛盾的数值之间的链接。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>阅读…</translation>
    </message>
    <message>
        <source>Font, line height, column width, and how much detail spans show.</source>
        <translation>字体、行高、栏宽，以及片段显示的详细程度。</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Make the texts larger.</source>
        <translation>放大文本的文字。</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Make the texts smaller.</source>
        <translation>缩小文本的文字。</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>正常字号</translation>
    </message>
    <message>
        <source>Give the texts their first size again.</source>
        <translation>恢复文本的初始字号。</translation>
    </message>
    <message>
        <source>Move on after a decision</source>
        <translation>决定后自动前进</translation>
    </message>
    <message>
        <source>Go on to the next candidate as soon as one is decided.</source>
        <translation>决定一个后立即转到下一个候选。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Menus, numbers and dates in the language of the system.</source>
        <translation>菜单、数字和日期使用系统语言。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Menus, numbers and dates in this language, whatever the texts are in.</source>
        <translation>菜单、数字和日期使用此语言，与文本语言无关。</translation>
    </message>
    <message>
        <source>Light or dark as the system says.</source>
        <translation>浅色或深色由系统决定。</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark text on a light ground.</source>
        <translation>浅色背景上的深色文字。</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Light text on a dark ground.</source>
        <translation>深色背景上的浅色文字。</translation>
    </message>
    <message>
        <source>Page furniture</source>
        <translation>页面杂项</translation>
    </message>
    <message>
        <source>Show or fold the furniture here</source>
        <translation>显示或折叠此处的杂项</translation>
    </message>
    <message>
        <source>Show the lines of page furniture at the caret, or fold them. What is suggested there waits while shown.</source>
        <translation>显示光标处的页面杂项，或将其折叠。显示时其中的建议才待处理。</translation>
    </message>
    <message>
        <source>Show all furniture</source>
        <translation>显示所有杂项</translation>
    </message>
    <message>
        <source>Show all page furniture of this story, or fold all of it.</source>
        <translation>显示此报道的所有页面杂项，或全部折叠。</translation>
    </message>
    <message>
        <source>These lines are page furniture</source>
        <translation>这些行是页面杂项</translation>
    </message>
    <message>
        <source>Fold the selected lines, or the one at the caret: navigation, buttons, repeated captions.</source>
        <translation>折叠所选的行或光标所在的行：导航、按钮、重复的图注。</translation>
    </message>
    <message>
        <source>These lines belong to the story</source>
        <translation>这些行属于报道</translation>
    </message>
    <message>
        <source>Take the selected lines, or the furniture at the caret, for text of the story from now on.</source>
        <translation>今后将所选的行或光标处的杂项视为报道正文。</translation>
    </message>
    <message>
        <source>Train a pipeline…</source>
        <translation>训练流水线…</translation>
    </message>
    <message>
        <source>Train a spaCy pipeline on the labels, see how good it is, and let it suggest.</source>
        <translation>用标签训练 spaCy 流水线，查看其效果，并让它提供建议。</translation>
    </message>
    <message>
        <source>Compare layers, people and pipelines…</source>
        <translation>比较图层、人员和流水线…</translation>
    </message>
    <message>
        <source>Precision, recall and F1 of any two: labels, suggestions, annotators, sources, pipelines.</source>
        <translation>任意两方的精确率、召回率和 F1：标签、建议、标注员、来源、流水线。</translation>
    </message>
    <message>
        <source>Train again in the background</source>
        <translation>在后台重新训练</translation>
    </message>
    <message>
        <source>Train what the newest pipeline learnt once more, on the labels of now.</source>
        <translation>用现有标签再次训练最新流水线所学的内容。</translation>
    </message>
    <message>
        <source>Not now: take the notice on training away</source>
        <translation>以后再说：收起训练通知</translation>
    </message>
    <message>
        <source>The next offer comes after as many finished stories again; the training window says how many.</source>
        <translation>再完成同样多篇报道后会再次提示；篇数见训练窗口。</translation>
    </message>
    <message>
        <source>Order of the stories</source>
        <translation>报道顺序</translation>
    </message>
    <message>
        <source>In the order of adding</source>
        <translation>按添加顺序</translation>
    </message>
    <message>
        <source>Go through the stories as they came into the project.</source>
        <translation>按进入项目的先后处理报道。</translation>
    </message>
    <message>
        <source>Most uncertain first</source>
        <translation>最不确定的优先</translation>
    </message>
    <message>
        <source>Take the stories first whose suggestions are least sure: they teach the most.</source>
        <translation>先处理建议最不确定的报道：它们教益最大。</translation>
    </message>
    <message>
        <source>Most unlinked first</source>
        <translation>未链接最多的优先</translation>
    </message>
    <message>
        <source>Take the stories first that have most labels without a counterpart.</source>
        <translation>先处理无对应项标签最多的报道。</translation>
    </message>
    <message>
        <source>Rarest label first</source>
        <translation>最少见的标签优先</translation>
    </message>
    <message>
        <source>Take the stories first that may hold more of the label with fewest examples.</source>
        <translation>先处理可能含有示例最少的标签的报道。</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>&amp;What is right</source>
        <translation>正确的一方(&amp;W)</translation>
    </message>
    <message>
        <source>What is right</source>
        <translation>正确的一方</translation>
    </message>
    <message>
        <source>What is &amp;measured</source>
        <translation>被衡量的一方(&amp;M)</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>被衡量的一方</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比较(&amp;C)</translation>
    </message>
    <message>
        <source>Compare two sides</source>
        <translation>比较两方</translation>
    </message>
    <message>
        <source>Looking for the sources</source>
        <translation>正在查找来源</translation>
    </message>
    <message>
        <source>Suggestions of {source}</source>
        <translation>{source} 的建议</translation>
    </message>
    <message>
        <source>People&apos;s labels</source>
        <translation>人工标签</translation>
    </message>
    <message>
        <source>Adjudicated labels</source>
        <translation>已裁定的标签</translation>
    </message>
    <message>
        <source>Suggestions of all sources</source>
        <translation>所有来源的建议</translation>
    </message>
    <message>
        <source>Labels of {name}</source>
        <translation>{name} 的标签</translation>
    </message>
    <message>
        <source>Pipeline: {name}</source>
        <translation>流水线：{name}</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>Comparing two sides</source>
        <translation>正在比较两方</translation>
    </message>
    <message>
        <source>1 story compared.</source>
        <translation>已比较 1 篇报道。</translation>
    </message>
    <message>
        <source>{n} stories compared.</source>
        <translation>已比较 {n} 篇报道。</translation>
    </message>
    <message>
        <source>1 more is left out, because the pipeline learnt from it.</source>
        <translation>另有 1 篇被排除，因为流水线学习过它。</translation>
    </message>
    <message>
        <source>{n} more are left out, because the pipeline learnt from them.</source>
        <translation>另有 {n} 篇被排除，因为流水线学习过它们。</translation>
    </message>
    <message>
        <source>F1 {strict}, relaxed {relaxed}.</source>
        <translation>F1 {strict}，宽松 {relaxed}。</translation>
    </message>
</context>
<context>
    <name>ConcordancePanel</name>
    <message>
        <source>Close the concordance</source>
        <translation>关闭语境索引</translation>
    </message>
    <message>
        <source>Concordance</source>
        <translation>语境索引</translation>
    </message>
    <message>
        <source>Select a word, or put the focus on a span, to see it in all its contexts.</source>
        <translation>选中一个词，或将焦点放在片段上，即可查看其所有语境。</translation>
    </message>
    <message>
        <source>Looking up</source>
        <translation>正在查找</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 处</translation>
    </message>
    <message>
        <source>{n} places</source>
        <translation>{n} 处</translation>
    </message>
    <message>
        <source>the first {n} places</source>
        <translation>前 {n} 处</translation>
    </message>
    <message>
        <source>Looking up “{word}”…</source>
        <translation>正在查找“{word}”…</translation>
    </message>
</context>
<context>
    <name>ConfusionModel</name>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>nothing there</source>
        <translation>该处没有</translation>
    </message>
    <message>
        <source>{gold} was found {n} times</source>
        <translation>{gold} 找到 {n} 次</translation>
    </message>
    <message>
        <source>{gold} was not found {n} times</source>
        <translation>{gold} 漏掉 {n} 次</translation>
    </message>
    <message>
        <source>{found} was found {n} times where there is nothing</source>
        <translation>{found} 在空处误报 {n} 次</translation>
    </message>
    <message>
        <source>{gold} was taken for {found} {n} times</source>
        <translation>{gold} 被误认为 {found} {n} 次</translation>
    </message>
</context>
<context>
    <name>ConfusionTable</name>
    <message>
        <source>What was taken for what: rows are right, columns were found</source>
        <translation>混淆表：行为正确答案，列为找到的结果</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>出错了</translation>
    </message>
    <message>
        <source>Twinspan met an error that nobody expected. Your project is safe: every decision before it is saved.
You can go on working. If it happens again, please send this report to whoever looks after Twinspan.</source>
        <translation>Twinspan 遇到了意外错误。您的项目是安全的：此前的每个决定都已保存。
您可以继续工作。若再次发生，请将此报告发给负责 Twinspan 的人。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>Damaged</name>
    <message>
        <source>Restore from backup…</source>
        <translation>从备份恢复…</translation>
    </message>
</context>
<context>
    <name>Dashboard</name>
    <message>
        <source>And {n} more.</source>
        <translation>另有 {n} 项。</translation>
    </message>
    <message>
        <source>{n} decisions in {days} days.</source>
        <translation>{days} 天内 {n} 个决定。</translation>
    </message>
    <message>
        <source>Decisions a day</source>
        <translation>每日决定数</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Nothing was decided in the last days.</source>
        <translation>最近几天没有做任何决定。</translation>
    </message>
    <message>
        <source>Labels by language</source>
        <translation>按语言统计的标签</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>There are no labels yet.</source>
        <translation>还没有标签。</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>{share} of {n}</source>
        <translation>{n} 个中的 {share}</translation>
    </message>
    <message>
        <source>Suggestions accepted, by source</source>
        <translation>按来源统计的建议接受率</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>No suggestion has been decided on yet.</source>
        <translation>还没有对任何建议做出决定。</translation>
    </message>
    <message>
        <source>without a pipeline</source>
        <translation>无流水线</translation>
    </message>
    <message>
        <source>Suggestions accepted, by training round</source>
        <translation>按训练轮次统计的建议接受率</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>流水线</translation>
    </message>
    <message>
        <source>Decisions of all people, the oldest round first.</source>
        <translation>所有人的决定，最早的轮次在前。</translation>
    </message>
    <message>
        <source>{lang}, missing in {other}</source>
        <translation>{lang}，{other} 中缺少</translation>
    </message>
    <message>
        <source>Labels without a counterpart</source>
        <translation>无对应项的标签</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Every label has its counterparts, or was said to have none.</source>
        <translation>每个标签都有对应项，或已声明没有。</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>proposed, to be decided</source>
        <translation>建议，待决定</translation>
    </message>
    <message>
        <source>Contradictions between versions</source>
        <translation>版本之间的矛盾</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>矛盾</translation>
    </message>
    <message>
        <source>No two versions are known to contradict each other.</source>
        <translation>尚未发现相互矛盾的版本。</translation>
    </message>
    <message>
        <source>Half of the stories that are done took under {time}.</source>
        <translation>已完成的报道中有一半用时不到 {time}。</translation>
    </message>
    <message>
        <source>Active time per story</source>
        <translation>每篇报道的有效用时</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>报道</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Time is measured while keys or the mouse are used in a story.</source>
        <translation>在报道中使用键盘或鼠标时计时。</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>正在统计</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} / {all}</translation>
    </message>
    <message>
        <source>{n} unsure</source>
        <translation>{n} 个存疑</translation>
    </message>
    <message>
        <source>{n} added by hand</source>
        <translation>{n} 个手工添加</translation>
    </message>
    <message>
        <source>{n} counterparts missing</source>
        <translation>缺少 {n} 个对应项</translation>
    </message>
    <message>
        <source>{n} rejected</source>
        <translation>{n} 个被拒绝</translation>
    </message>
    <message>
        <source>stories done</source>
        <translation>已完成的报道</translation>
    </message>
    <message>
        <source>suggestions open</source>
        <translation>待处理的建议</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>links</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>at work</source>
        <translation>工作时间</translation>
    </message>
    <message>
        <source>{n} decisions an hour lately</source>
        <translation>近来每小时 {n} 个决定</translation>
    </message>
    <message>
        <source>left to do</source>
        <translation>剩余工作</translation>
    </message>
    <message>
        <source>no suggestion is open</source>
        <translation>没有待处理的建议</translation>
    </message>
    <message>
        <source>an estimate needs some minutes of work</source>
        <translation>工作几分钟后才能估计</translation>
    </message>
    <message>
        <source>done by {day} at this pace</source>
        <translation>按此速度 {day} 完成</translation>
    </message>
    <message>
        <source>under a minute</source>
        <translation>不到一分钟</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} 分钟</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 小时 {minutes} 分钟</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
</context>
<context>
    <name>DashboardWindow</name>
    <message>
        <source>Dashboard</source>
        <translation>仪表板</translation>
    </message>
    <message>
        <source>Whose work is counted</source>
        <translation>统计谁的工作</translation>
    </message>
    <message>
        <source>Nothing to count yet</source>
        <translation>还没有可统计的内容</translation>
    </message>
    <message>
        <source>Accept or reject some suggestions, or label something:
progress, pace and acceptance rates appear here as you work.</source>
        <translation>接受或拒绝一些建议，或标注一些内容：
进度、速度和接受率会随您的工作显示在这里。</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在统计…</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>Language of {name}</source>
        <translation>{name} 的语言</translation>
    </message>
    <message>
        <source>Choose a language, or type its code</source>
        <translation>选择语言，或键入其代码</translation>
    </message>
    <message>
        <source>Rename document</source>
        <translation>重命名文档</translation>
    </message>
    <message>
        <source>Name of the document</source>
        <translation>文档名称</translation>
    </message>
    <message>
        <source>Move {name}</source>
        <translation>移动 {name}</translation>
    </message>
    <message>
        <source>Choose the story it belongs to, or type the name of a new one</source>
        <translation>选择它所属的报道，或键入新报道的名称</translation>
    </message>
    <message>
        <source>Remove “{name}” from the project?</source>
        <translation>将“{name}”移出项目？</translation>
    </message>
    <message>
        <source>Its labels and links go with it. This cannot be undone.</source>
        <translation>它的标签和链接也会一并移除。此操作无法撤销。</translation>
    </message>
    <message>
        <source>Remove document</source>
        <translation>移除文档</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>Add a name</source>
        <translation>添加名称</translation>
    </message>
    <message>
        <source>Correct the entry</source>
        <translation>更正条目</translation>
    </message>
    <message>
        <source>One name in two languages. From now on it is suggested in new text.</source>
        <translation>一个名称的两种语言形式。今后会在新文本中提出建议。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Its other name</source>
        <translation>它的另一名称</translation>
    </message>
    <message>
        <source>Language of “{field}”</source>
        <translation>“{field}”的语言</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Offset {offset} lies outside the text, which is {length} characters long.</source>
        <translation>位置 {offset} 超出文本范围，文本长 {length} 个字符。</translation>
    </message>
    <message>
        <source>UTF-16 offset {offset} lies inside the character at {position}.</source>
        <translation>UTF-16 位置 {offset} 落在 {position} 处的字符内部。</translation>
    </message>
    <message>
        <source>{problem} Type `twinspan {verb} --help` to see how it is used.</source>
        <translation>{problem} 键入 `twinspan {verb} --help` 查看用法。</translation>
    </message>
    <message>
        <source>There is no verb or project called {word}. {hint}</source>
        <translation>没有名为 {word} 的命令或项目。{hint}</translation>
    </message>
    <message>
        <source>There is no source {name}. Take one of {known}, or the folder of a spaCy pipeline.</source>
        <translation>没有来源 {name}。请选用 {known} 之一，或 spaCy 流水线的文件夹。</translation>
    </message>
    <message>
        <source>The plug-in {name} is not installed here. Install it, or switch the source off.</source>
        <translation>此处未安装插件 {name}。请安装它，或关闭该来源。</translation>
    </message>
    <message>
        <source>The plug-in {name} failed and suggested nothing: {problem}. The other sources have run; tell its authors, or switch it off.</source>
        <translation>插件 {name} 失败，没有给出建议：{problem}。其他来源已运行；请告知其作者，或将其关闭。</translation>
    </message>
    <message>
        <source>The file is damaged: {verdict}. Restore the project from its last backup.</source>
        <translation>文件已损坏：{verdict}。请从最近的备份恢复项目。</translation>
    </message>
    <message>
        <source>Row {row} of {table} points to a row of {parent} that is not there. Restore from a backup.</source>
        <translation>{table} 的第 {row} 行指向 {parent} 中不存在的行。请从备份恢复。</translation>
    </message>
    <message>
        <source>{count} rows of {table} lie outside the text of {name}. Restore the project from a backup.</source>
        <translation>{table} 有 {count} 行超出 {name} 的文本。请从备份恢复项目。</translation>
    </message>
    <message>
        <source>{count} labels in {name} no longer say what the text says there. Restore the project from a backup.</source>
        <translation>{name} 中有 {count} 个标签与该处文字不再一致。请从备份恢复项目。</translation>
    </message>
    <message>
        <source>{count} links join two spans of one document. Remove them in the review list.</source>
        <translation>有 {count} 个链接连接同一文档的两个片段。请在审阅列表中移除。</translation>
    </message>
    <message>
        <source>The original file kept for {name} has changed. Add the document again from its source.</source>
        <translation>为 {name} 保存的原始文件已更改。请从来源重新添加该文档。</translation>
    </message>
    <message>
        <source>“{amount}” is no amount. Write a number, with a unit if it has one, as in &gt;1 billion USD.</source>
        <translation>“{amount}”不是数量。请写一个数字，有单位则带上，例如 &gt;1 billion USD。</translation>
    </message>
    <message>
        <source>Dates and times are searched with = only, as in =12/8/2025; “{amount}” is one.</source>
        <translation>日期和时间只能用 = 搜索，例如 =12/8/2025；“{amount}”就是日期或时间。</translation>
    </message>
    <message>
        <source>There is no label {name} in this project. Take one of {known}.</source>
        <translation>此项目没有标签 {name}。请选用 {known} 之一。</translation>
    </message>
    <message>
        <source>There is no state {name}. Take one of {known}.</source>
        <translation>没有状态 {name}。请选用 {known} 之一。</translation>
    </message>
    <message>
        <source>There is no label scheme called {name}. Take one of {known}, or give a .toml file.</source>
        <translation>没有名为 {name} 的标签方案。请选用 {known} 之一，或给出 .toml 文件。</translation>
    </message>
    <message>
        <source>The label scheme {path} cannot be read: {problem}. Mend the file and try again.</source>
        <translation>无法读取标签方案 {path}：{problem}。请修正文件后重试。</translation>
    </message>
    <message>
        <source>{tag} is no language code. Take an ISO 639 code such as en, vi or zh.</source>
        <translation>{tag} 不是语言代码。请使用 ISO 639 代码，如 en、vi 或 zh。</translation>
    </message>
    <message>
        <source>{path} does not exist. Check its name and folder.</source>
        <translation>{path} 不存在。请检查名称和文件夹。</translation>
    </message>
    <message>
        <source>{path} is neither a file nor a folder, so there is nothing to read in it.</source>
        <translation>{path} 既不是文件也不是文件夹，没有可读的内容。</translation>
    </message>
    <message>
        <source>{path} may not be read by you. Ask its owner, or copy it to a folder of your own.</source>
        <translation>您无权读取 {path}。请询问其所有者，或复制到您自己的文件夹。</translation>
    </message>
    <message>
        <source>{path} cannot be read: {problem}. Copy it to this computer and try again.</source>
        <translation>无法读取 {path}：{problem}。请复制到本机后重试。</translation>
    </message>
    <message>
        <source>{path} cannot be made sense of ({problem}). Save it in another form, such as .txt.</source>
        <translation>无法解析 {path}（{problem}）。请另存为其他格式，如 .txt。</translation>
    </message>
    <message>
        <source>{path} is empty: there is no text in it to label.</source>
        <translation>{path} 是空的：没有可标注的文字。</translation>
    </message>
    <message>
        <source>{path} has {size} MB, more than the {limit} MB that a document may have. Split it into stories.</source>
        <translation>{path} 有 {size} MB，超过文档上限 {limit} MB。请拆分成多篇报道。</translation>
    </message>
    <message>
        <source>{path} holds {length} characters, more than the {limit} that a document may have. Split it into stories.</source>
        <translation>{path} 有 {length} 个字符，超过文档上限 {limit}。请拆分成多篇报道。</translation>
    </message>
    <message>
        <source>{path} is of a type that Twinspan does not read ({known}). Save it as one of these.</source>
        <translation>{path} 属于 Twinspan 不读取的类型（{known}）。请另存为其中之一。</translation>
    </message>
    <message>
        <source>{path} is no text file, whatever its name says. Save its text as UTF-8 and try again.</source>
        <translation>无论名称如何，{path} 都不是文本文件。请将其文字存为 UTF-8 后重试。</translation>
    </message>
    <message>
        <source>The characters of {path} cannot be made out. Save it as UTF-8 and try again.</source>
        <translation>无法辨认 {path} 的字符。请存为 UTF-8 后重试。</translation>
    </message>
    <message>
        <source>{path} does not say how its characters are encoded; {encoding} was guessed. Look at the text, and save the file as UTF-8 if it is wrong.</source>
        <translation>{path} 未说明字符编码；猜测为 {encoding}。请查看文字，若有误请存为 UTF-8。</translation>
    </message>
    <message>
        <source>The language of {path} is uncertain; {lang} was taken. Correct it where it is wrong.</source>
        <translation>{path} 的语言不确定；已取 {lang}。如有误请更正。</translation>
    </message>
    <message>
        <source>The article in {path} cannot be told from the page around it, so all text was read.</source>
        <translation>无法将 {path} 中的文章与周围页面分开，因此读取了全部文字。</translation>
    </message>
    <message>
        <source>{path} is protected by a password or in Word&apos;s old .doc format. Save it as .docx without a password.</source>
        <translation>{path} 有密码保护，或是 Word 的旧 .doc 格式。请存为无密码的 .docx。</translation>
    </message>
    <message>
        <source>{path} is damaged or no Word document. Open it in Word, save it again, and retry.</source>
        <translation>{path} 已损坏或不是 Word 文档。请在 Word 中打开、重新保存后再试。</translation>
    </message>
    <message>
        <source>{path} would unpack to {size} MB or thousands of parts, so it was not opened.</source>
        <translation>{path} 解压后将达 {size} MB 或数千个部分，因此未打开。</translation>
    </message>
    <message>
        <source>{path} is damaged or no PDF. Open it in a PDF viewer, print it to a new PDF, and retry.</source>
        <translation>{path} 已损坏或不是 PDF。请用 PDF 阅读器打开，打印成新的 PDF 后重试。</translation>
    </message>
    <message>
        <source>{path} is protected by a password. Save a copy without one and add that.</source>
        <translation>{path} 有密码保护。请保存一份无密码的副本再添加。</translation>
    </message>
    <message>
        <source>{path} holds pictures of {pages} pages, no text. Run text recognition (OCR) on it first.</source>
        <translation>{path} 只有 {pages} 页图片，没有文字。请先进行文字识别 (OCR)。</translation>
    </message>
    <message>
        <source>{count} characters of {path} cannot be made out, because its fonts do not tell. Look at the text before labelling it.</source>
        <translation>{path} 有 {count} 个字符因字体未提供信息而无法辨认。标注前请查看文字。</translation>
    </message>
    <message>
        <source>{path}, line {line}: {problem}. The other lines were read.</source>
        <translation>{path} 第 {line} 行：{problem}。其余各行已读取。</translation>
    </message>
    <message>
        <source>{path} cannot be written: {problem}. Choose another folder or make room, and try again.</source>
        <translation>无法写入 {path}：{problem}。请选择其他文件夹或腾出空间后重试。</translation>
    </message>
    <message>
        <source>{path} cannot be read: {problem}. Check that it is there and that you may read it.</source>
        <translation>无法读取 {path}：{problem}。请确认它存在且您有读取权限。</translation>
    </message>
    <message>
        <source>The format {format} needs {library}, which is not installed here. Install it with: pip install &quot;twinspan[{extra}]&quot;</source>
        <translation>格式 {format} 需要 {library}，此处未安装。安装命令：pip install &quot;twinspan[{extra}]&quot;</translation>
    </message>
    <message>
        <source>{path} was not written, because not everything can be carried over: {losses} Mend that, or export without --strict.</source>
        <translation>未写入 {path}，因为并非全部都能带出：{losses} 请修正，或不带 --strict 导出。</translation>
    </message>
    <message>
        <source>Nothing was imported, because not everything can be taken in: {losses} Mend that, or import without --strict.</source>
        <translation>未导入任何内容，因为并非全部都能接收：{losses} 请修正，或不带 --strict 导入。</translation>
    </message>
    <message>
        <source>There is no format called {name}. Take one of {known}.</source>
        <translation>没有名为 {name} 的格式。请选用 {known} 之一。</translation>
    </message>
    <message>
        <source>The format {name} can be exported, not imported. These can be imported: {known}.</source>
        <translation>格式 {name} 只能导出，不能导入。可导入的有：{known}。</translation>
    </message>
    <message>
        <source>The format {name} can be imported, not exported. These can be exported: {known}.</source>
        <translation>格式 {name} 只能导入，不能导出。可导出的有：{known}。</translation>
    </message>
    <message>
        <source>There is nothing in the layer {layer} yet. Label something first, or export another layer.</source>
        <translation>图层 {layer} 中还没有内容。请先标注，或导出其他图层。</translation>
    </message>
    <message>
        <source>{path} is a file, or a folder with other things in it. Choose a new or empty folder.</source>
        <translation>{path} 是文件，或是装有其他内容的文件夹。请选择新的或空的文件夹。</translation>
    </message>
    <message>
        <source>{ratios} cannot be the shares of train, dev and test. Take three that add up to 1.</source>
        <translation>{ratios} 不能作为 train、dev 和 test 的比例。请取三个相加为 1 的数。</translation>
    </message>
    <message>
        <source>Spans that begin or end inside a token, in spans.jsonl only: {count} ({where}).</source>
        <translation>起止于词元内部、只在 spans.jsonl 中的片段：{count} 个（{where}）。</translation>
    </message>
    <message>
        <source>Spans inside another one, in doc.spans but not in doc.ents: {count} ({where}).</source>
        <translation>位于其他片段之内、在 doc.spans 而不在 doc.ents 中的片段：{count} 个（{where}）。</translation>
    </message>
    <message>
        <source>Spans that overlap a longer one, in doc.spans but not in doc.ents: {count} ({where}).</source>
        <translation>与更长片段重叠、在 doc.spans 而不在 doc.ents 中的片段：{count} 个（{where}）。</translation>
    </message>
    <message>
        <source>Spans with white space at their edge, in doc.spans but not in doc.ents: {count} ({where}).</source>
        <translation>边缘有空白、在 doc.spans 而不在 doc.ents 中的片段：{count} 个（{where}）。</translation>
    </message>
    <message>
        <source>Figures that differ in value from a span at their place: {count} ({where}).</source>
        <translation>与同一位置的片段数值不同的数值：{count} 个（{where}）。</translation>
    </message>
    <message>
        <source>Labels that repeat another person&apos;s and became one with it: {count} ({where}).</source>
        <translation>与他人标签重复而合而为一的标签：{count} 个（{where}）。</translation>
    </message>
    <message>
        <source>Documents left out, having no label and a story not marked done: {count} ({where}).</source>
        <translation>没有标签且报道未标为完成而被排除的文档：{count} 个（{where}）。</translation>
    </message>
    <message>
        <source>Documents left out, being longer than spaCy takes: {count} ({where}).</source>
        <translation>因超出 spaCy 长度限制而被排除的文档：{count} 个（{where}）。</translation>
    </message>
    <message>
        <source>Documents left out because spaCy&apos;s tokeniser would change them: {count} ({where}).</source>
        <translation>因 spaCy 分词器会改动而被排除的文档：{count} 个（{where}）。</translation>
    </message>
    <message>
        <source>Parts that are empty because there are too few stories: {count} ({where}).</source>
        <translation>因报道太少而为空的部分：{count} 个（{where}）。</translation>
    </message>
    <message>
        <source>Lines that hold no story and were left out: {count} ({where}).</source>
        <translation>不含报道而被排除的行：{count} 行（{where}）。</translation>
    </message>
    <message>
        <source>Spans that contradict their text or themselves and were left out: {count} ({where}).</source>
        <translation>与文本或自身矛盾而被排除的片段：{count} 个（{where}）。</translation>
    </message>
    <message>
        <source>Links that contradict their spans and were left out: {count} ({where}).</source>
        <translation>与其片段矛盾而被排除的链接：{count} 个（{where}）。</translation>
    </message>
    <message>
        <source>Links left out because a span of theirs is not in this layer: {count} ({where}).</source>
        <translation>因其片段不在此图层而被排除的链接：{count} 个（{where}）。</translation>
    </message>
    <message>
        <source>Stories that the project has already, left as they are: {count} ({where}).</source>
        <translation>项目中已有、保持原样的报道：{count} 篇（{where}）。</translation>
    </message>
    <message>
        <source>Labels that are not in the project&apos;s scheme, whose spans came in: {count} ({where}).</source>
        <translation>项目方案中没有的标签，其片段已导入：{count} 个（{where}）。</translation>
    </message>
    <message>
        <source>Stories of more than 256 MB in a line, left out: {count} ({where}). Split them.</source>
        <translation>单行超过 256 MB 而被排除的报道：{count} 篇（{where}）。请拆分。</translation>
    </message>
    <message>
        <source>Lines of the history, which an import does not take over: {count} ({where}). The labels and links that stand came in.</source>
        <translation>导入不接收的历史记录行：{count} 行（{where}）。现有的标签和链接已导入。</translation>
    </message>
    <message>
        <source>Spans and links that repeat others and became one with them: {count} ({where}).</source>
        <translation>与其他重复而合而为一的片段和链接：{count} 个（{where}）。</translation>
    </message>
    <message>
        <source>Records that cannot be read and were left out: {count} ({where}). Mend them and import them again.</source>
        <translation>无法读取而被排除的记录：{count} 条（{where}）。请修正后重新导入。</translation>
    </message>
    <message>
        <source>Records longer than 64 MB, left out: {count} ({where}). Split them.</source>
        <translation>超过 64 MB 而被排除的记录：{count} 条（{where}）。请拆分。</translation>
    </message>
    <message>
        <source>Spans that do not fit their text and were left out: {count} ({where}).</source>
        <translation>与文本不符而被排除的片段：{count} 个（{where}）。</translation>
    </message>
    <message>
        <source>Values of spans that make no sense, left out, while their spans came in: {count} ({where}).</source>
        <translation>无意义而被排除的片段数值，片段本身已导入：{count} 个（{where}）。</translation>
    </message>
    <message>
        <source>Links that do not fit their spans and were left out: {count} ({where}).</source>
        <translation>与其片段不符而被排除的链接：{count} 个（{where}）。</translation>
    </message>
    <message>
        <source>Relations inside one document and other things that are no spans, links or values: {count} ({where}). They are kept with the original and go out again in the same format.</source>
        <translation>同一文档内的关系以及非片段、链接或数值的内容：{count} 个（{where}）。它们随原件保存，并以相同格式再次导出。</translation>
    </message>
    <message>
        <source>Relations left out because a span of theirs is gone: {count} ({where}).</source>
        <translation>因片段缺失而被排除的关系：{count} 个（{where}）。</translation>
    </message>
    <message>
        <source>Relations between spans of one document, which links do not join, left out: {count} ({where}).</source>
        <translation>同一文档内片段之间、链接不支持而被排除的关系：{count} 个（{where}）。</translation>
    </message>
    <message>
        <source>Spans whose text is not what the file says it is; they came in at their offsets, so look at them: {count} ({where}).</source>
        <translation>文字与文件所述不符的片段；已按位置导入，请查看：{count} 个（{where}）。</translation>
    </message>
    <message>
        <source>Annotations of kinds that Twinspan does not know, left out: {count} ({where}).</source>
        <translation>Twinspan 不认识的标注类型，已排除：{count} 个（{where}）。</translation>
    </message>
    <message>
        <source>Spans that overlap an earlier one and so stand outside the text, with their offsets: {count} ({where}).</source>
        <translation>与先前片段重叠、因而带位置列在文本之外的片段：{count} 个（{where}）。</translation>
    </message>
    <message>
        <source>Rows with a text longer than the 32,767 characters that Excel keeps in a cell, cut there: {count} ({where}).</source>
        <translation>文字超过 Excel 单元格 32,767 字符而在该处截断的行：{count} 行（{where}）。</translation>
    </message>
    <message>
        <source>Rows beyond the 1,048,576 of an Excel sheet, left out: {count} ({where}). Take csv for all.</source>
        <translation>超出 Excel 工作表 1,048,576 行而被排除的行：{count} 行（{where}）。需要全部请用 csv。</translation>
    </message>
    <message>
        <source>Stories whose documents are no longer those of the CAS that they came from, so that its other annotations stayed out: {count} ({where}).</source>
        <translation>文档已不同于来源 CAS、因而未带出其其他标注的报道：{count} 篇（{where}）。</translation>
    </message>
    <message>
        <source>Spans in several pieces, which came in from the first to the last: {count} ({where}).</source>
        <translation>由多块组成、按首块到末块导入的片段：{count} 个（{where}）。</translation>
    </message>
    <message>
        <source>Texts left out because no .ann file stands beside them: {count} ({where}).</source>
        <translation>因旁边没有 .ann 文件而被排除的文本：{count} 个（{where}）。</translation>
    </message>
    <message>
        <source>Lines longer than 1 MB, left out: {count} ({where}).</source>
        <translation>超过 1 MB 而被排除的行：{count} 行（{where}）。</translation>
    </message>
    <message>
        <source>Spans that begin or end inside a token, left out: {count} ({where}).</source>
        <translation>起止于词元内部而被排除的片段：{count} 个（{where}）。</translation>
    </message>
    <message>
        <source>Spans inside another one, left out: {count} ({where}).</source>
        <translation>位于其他片段之内而被排除的片段：{count} 个（{where}）。</translation>
    </message>
    <message>
        <source>Spans that overlap a longer one, left out: {count} ({where}).</source>
        <translation>与更长片段重叠而被排除的片段：{count} 个（{where}）。</translation>
    </message>
    <message>
        <source>Documents whose name, story, language and white space the format has no place for: {count} ({where}). CoNLL-U Plus keeps them.</source>
        <translation>格式无处存放其名称、报道、语言和空白的文档：{count} 个（{where}）。CoNLL-U Plus 可以保留。</translation>
    </message>
    <message>
        <source>Cells that a spreadsheet would take for a formula, written with an apostrophe before them: {count} ({where}).</source>
        <translation>电子表格会当作公式、因而前加撇号写出的单元格：{count} 个（{where}）。</translation>
    </message>
    <message>
        <source>Spans with white space at their edge, where no token is, left out: {count} ({where}).</source>
        <translation>边缘为空白、该处没有词元而被排除的片段：{count} 个（{where}）。</translation>
    </message>
    <message>
        <source>Stories whose documents are no longer those of the .tsv that they came from, so that its other layers stayed out: {count} ({where}).</source>
        <translation>文档已与其来源 .tsv 不一致，因此该文件的其他层未写出的报道：{count}（{where}）。</translation>
    </message>
    <message>
        <source>Links and missing counterparts left out because a span of theirs was: {count} ({where}).</source>
        <translation>因片段被排除而一并排除的链接和无对应声明：{count} 个（{where}）。</translation>
    </message>
    <message>
        <source>Texts beside a .tsv that its tokens do not stand in, not used: {count} ({where}).</source>
        <translation>.tsv 旁边不含其词元、因而未使用的文本：{count} 个（{where}）。</translation>
    </message>
    <message>
        <source>A name needs between 1 and {limit} characters in each language; {form} cannot be taken.</source>
        <translation>名称在每种语言中须有 1 到 {limit} 个字符；无法接受 {form}。</translation>
    </message>
    <message>
        <source>The two forms of a name are in two languages; both are said to be in {lang}.</source>
        <translation>一个名称的两种形式应属两种语言；现在两者都标为 {lang}。</translation>
    </message>
    <message>
        <source>The label {label} is for figures. Take a label for names.</source>
        <translation>标签 {label} 用于数值。请选用名称的标签。</translation>
    </message>
    <message>
        <source>{path} is no glossary: {problem}. It needs the columns form_a, lang_a, form_b, lang_b, label.</source>
        <translation>{path} 不是术语表：{problem}。需要 form_a、lang_a、form_b、lang_b、label 各列。</translation>
    </message>
    <message>
        <source>A glossary holds no labels that could be suggestions. Import it without that choice.</source>
        <translation>术语表中没有可作为建议的标签。请不选该项再导入。</translation>
    </message>
    <message>
        <source>Rows that are no pair of names, left out: {count} ({where}).</source>
        <translation>不是名称对而被排除的行：{count} 行（{where}）。</translation>
    </message>
    <message>
        <source>What people said of page furniture and of paragraphs that answer each other stays in the project: {count} ({where}).</source>
        <translation>关于页面杂项和段落对应的标记保留在项目中：{count} 个（{where}）。</translation>
    </message>
    <message>
        <source>{path} cannot be read as TBX: {problem}. Save it again from the program it comes from.</source>
        <translation>无法将 {path} 读作 TBX：{problem}。请用生成它的程序重新保存。</translation>
    </message>
    <message>
        <source>Concepts with a name in one language only, left out: {count} ({where}).</source>
        <translation>只有一种语言名称而被排除的概念：{count} 个（{where}）。</translation>
    </message>
    <message>
        <source>Concepts whose names or languages cannot be taken, left out: {count} ({where}).</source>
        <translation>名称或语言无法接受而被排除的概念：{count} 个（{where}）。</translation>
    </message>
    <message>
        <source>Concepts whose subject field is no label for names in this project, left out: {count} ({where}).</source>
        <translation>其主题字段不是本项目名称标签而被排除的概念：{count} 个（{where}）。</translation>
    </message>
    <message>
        <source>Terms that use an entity of their document type, which is not opened, left out: {count} ({where}).</source>
        <translation>使用文档类型实体（不会展开）而被排除的术语：{count} 个（{where}）。</translation>
    </message>
    <message>
        <source>Forms beyond the first 50 of a concept, left out: {count} ({where}).</source>
        <translation>超出概念前 50 个形式而被排除的形式：{count} 个（{where}）。</translation>
    </message>
    <message>
        <source>Names left out because no link joins them to another language: {count} ({where}).</source>
        <translation>因没有链接到其他语言而被排除的名称：{count} 个（{where}）。</translation>
    </message>
    <message>
        <source>Paragraphs left out because the other version has none that answers them: {count} ({where}).</source>
        <translation>因另一版本没有对应而被排除的段落：{count} 个（{where}）。</translation>
    </message>
    <message>
        <source>Control characters that XML cannot hold, written as U+FFFD: {count} ({where}).</source>
        <translation>XML 无法容纳、写为 U+FFFD 的控制字符：{count} 个（{where}）。</translation>
    </message>
    <message>
        <source>Annotations that were skipped in Label Studio, left out: {count} ({where}).</source>
        <translation>在 Label Studio 中跳过而被排除的标注：{count} 个（{where}）。</translation>
    </message>
    <message>
        <source>Decisions that suggestions have no place for (rejections, missing counterparts, stories marked done), left out: {count} ({where}).</source>
        <translation>建议无处存放的决定（拒绝、无对应、已完成的报道），已排除：{count} 个（{where}）。</translation>
    </message>
    <message>
        <source>Links, which the format has no place for: {count} ({where}).</source>
        <translation>格式无处存放的链接：{count} 个（{where}）。</translation>
    </message>
    <message>
        <source>Figures whose value the format has no place for: {count} ({where}).</source>
        <translation>格式无处存放其值的数值：{count} 个（{where}）。</translation>
    </message>
    <message>
        <source>Figures whose other readings the format has no place for: {count} ({where}).</source>
        <translation>格式无处存放其他读法的数值：{count} 个（{where}）。</translation>
    </message>
    <message>
        <source>Notes and doubts, which the format has no place for: {count} ({where}).</source>
        <translation>格式无处存放的备注和存疑标记：{count} 个（{where}）。</translation>
    </message>
    <message>
        <source>Missing counterparts, which the format has no place for: {count} ({where}).</source>
        <translation>格式无处存放的无对应声明：{count} 个（{where}）。</translation>
    </message>
    <message>
        <source>Stories marked done, which the format has no place for: {count} ({where}).</source>
        <translation>格式无处存放的完成标记：{count} 个（{where}）。</translation>
    </message>
    <message>
        <source>Stories without documents, left out: {count} ({where}).</source>
        <translation>没有文档而被排除的报道：{count} 篇（{where}）。</translation>
    </message>
    <message>
        <source>Spans of examples that were rejected or ignored in Prodigy, left out: {count} ({where}).</source>
        <translation>Prodigy 中被拒绝或忽略的示例的片段，已排除：{count} 个（{where}）。</translation>
    </message>
    <message>
        <source>{path} is the same file as {name}, so it was not added again.</source>
        <translation>{path} 与 {name} 是同一文件，因此未再次添加。</translation>
    </message>
    <message>
        <source>{name} is nothing that can be compared. Take {known}.</source>
        <translation>{name} 无法比较。请选用 {known}。</translation>
    </message>
    <message>
        <source>There is no annotator called {name}. Take one of: {known}.</source>
        <translation>没有名为 {name} 的标注员。请选用：{known}。</translation>
    </message>
    <message>
        <source>Nothing was suggested by {name}. The sources here are: {known}.</source>
        <translation>{name} 没有给出建议。此处的来源有：{known}。</translation>
    </message>
    <message>
        <source>No document has been looked at by both {gold} and {predicted}, so nothing can be compared. Label or suggest first.</source>
        <translation>没有 {gold} 和 {predicted} 都看过的文档，因此无法比较。请先标注或生成建议。</translation>
    </message>
    <message>
        <source>{predicted} learnt from all {count} stories that could be compared. Add stories that it has not seen.</source>
        <translation>{predicted} 学习过全部 {count} 篇可比较的报道。请添加它没见过的报道。</translation>
    </message>
    <message>
        <source>There is no pipeline in {path}. Give the folder that holds its config.cfg.</source>
        <translation>{path} 中没有流水线。请给出含有 config.cfg 的文件夹。</translation>
    </message>
    <message>
        <source>The pipeline in {path} cannot be loaded: {problem}. Train it again.</source>
        <translation>无法加载 {path} 中的流水线：{problem}。请重新训练。</translation>
    </message>
    <message>
        <source>There is nothing labelled in {lang} to train on. Take one of: {known}.</source>
        <translation>没有可供训练的 {lang} 标签。请选用：{known}。</translation>
    </message>
    <message>
        <source>There is too little to train {lang} on. Label at least two stories in it.</source>
        <translation>{lang} 的训练数据太少。请至少标注两篇该语言的报道。</translation>
    </message>
    <message>
        <source>{task} is nothing that can be trained. Take one of {known}.</source>
        <translation>{task} 无法训练。请选用 {known} 之一。</translation>
    </message>
    <message>
        <source>{number} steps or epochs cannot be trained. Take 1 or more.</source>
        <translation>无法训练 {number} 步或轮。请取 1 或更多。</translation>
    </message>
    <message>
        <source>{path} is there already. Choose a new folder.</source>
        <translation>{path} 已存在。请选择新文件夹。</translation>
    </message>
    <message>
        <source>The trained pipeline cannot be kept in {path}: {problem}. Make room and train again.</source>
        <translation>无法在 {path} 中保存训练好的流水线：{problem}。请腾出空间后重新训练。</translation>
    </message>
    <message>
        <source>The training ended unexpectedly: {problem}. Try again with less data or fewer steps.</source>
        <translation>训练意外结束：{problem}。请减少数据或步数后重试。</translation>
    </message>
    <message>
        <source>There is no project at {path}. Check the name, or make one with: twinspan new {path}</source>
        <translation>{path} 处没有项目。请检查名称，或用以下命令新建：twinspan new {path}</translation>
    </message>
    <message>
        <source>{path} exists already. Open it, or choose another name.</source>
        <translation>{path} 已存在。请打开它，或另选名称。</translation>
    </message>
    <message>
        <source>{path} is a folder. A project is one file, NAME.twinspan.</source>
        <translation>{path} 是文件夹。项目是一个文件，即 名称.twinspan。</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist. Make it first, or choose another place.</source>
        <translation>文件夹 {folder} 不存在。请先创建，或另选位置。</translation>
    </message>
    <message>
        <source>The folder {folder} may not be written to. Open {path} read-only, or copy it to a folder of your own.</source>
        <translation>无权写入文件夹 {folder}。请以只读方式打开 {path}，或复制到您自己的文件夹。</translation>
    </message>
    <message>
        <source>{path} may be read only, not written. Open it read-only, or copy it.</source>
        <translation>{path} 只能读取，不能写入。请以只读方式打开，或复制一份。</translation>
    </message>
    <message>
        <source>{path} is open for reading only, so nothing can be changed in it.</source>
        <translation>{path} 以只读方式打开，因此无法更改。</translation>
    </message>
    <message>
        <source>{path} is open in another Twinspan: {who} on {host} (process {pid}) since {since}. Close it there, or open it read-only here.</source>
        <translation>{path} 已在另一个 Twinspan 中打开：{who} 在 {host}（进程 {pid}），自 {since} 起。请在那里关闭，或在此以只读方式打开。</translation>
    </message>
    <message>
        <source>{path} is no Twinspan project. It was left as it is.</source>
        <translation>{path} 不是 Twinspan 项目。已保持原样。</translation>
    </message>
    <message>
        <source>{path} was made by a newer Twinspan (schema {version}, this one knows {known}). Update Twinspan.</source>
        <translation>{path} 由更新的 Twinspan 创建（架构 {version}，本版本支持 {known}）。请更新 Twinspan。</translation>
    </message>
    <message>
        <source>{path} was made by an older Twinspan. Open it for writing once, which brings it up to date.</source>
        <translation>{path} 由较旧的 Twinspan 创建。请以可写方式打开一次，即可升级。</translation>
    </message>
    <message>
        <source>{path} is damaged. Restore it from its last backup; the damaged file is kept.</source>
        <translation>{path} 已损坏。请从最近的备份恢复；损坏的文件会保留。</translation>
    </message>
    <message>
        <source>The disk that holds {path} is full. What you just did was not saved; all before it was. Make room and do it again.</source>
        <translation>存放 {path} 的磁盘已满。您刚才的操作未保存；此前的都已保存。请腾出空间后重做。</translation>
    </message>
    <message>
        <source>{path} is being written to by another program. Wait a moment and do it again.</source>
        <translation>另一程序正在写入 {path}。请稍候再试。</translation>
    </message>
    <message>
        <source>{path} cannot be reached: {problem}. Check the disk and the network, and open it again.</source>
        <translation>无法访问 {path}：{problem}。请检查磁盘和网络，然后重新打开。</translation>
    </message>
    <message>
        <source>{path} lies on a network share, where two people must not open it at once and saving is slower. Better work on a copy on this computer.</source>
        <translation>{path} 位于网络共享上，两人不得同时打开，且保存较慢。最好在本机的副本上工作。</translation>
    </message>
    <message>
        <source>{path} could not be backed up today: {problem}</source>
        <translation>今天无法备份 {path}：{problem}</translation>
    </message>
    <message>
        <source>There is no sound backup of {path}.</source>
        <translation>{path} 没有完好的备份。</translation>
    </message>
    <message>
        <source>There is no story {story} in this project; it may have been removed.</source>
        <translation>此项目中没有报道 {story}；可能已被移除。</translation>
    </message>
    <message>
        <source>There is no document {document} in this project; it may have been removed.</source>
        <translation>此项目中没有文档 {document}；可能已被移除。</translation>
    </message>
    <message>
        <source>{name} holds half a character at {offset}, so it cannot be kept as text. Save it as UTF-8.</source>
        <translation>{name} 在 {offset} 处有半个字符，无法作为文本保存。请存为 UTF-8。</translation>
    </message>
    <message>
        <source>There is no span {span} in this project; it may have been suggested anew or deleted.</source>
        <translation>此项目中没有片段 {span}；可能已重新建议或被删除。</translation>
    </message>
    <message>
        <source>The label on “{form}” is another annotator&apos;s, and only they can change it.</source>
        <translation>“{form}”上的标签属于另一位标注员，只有其本人能更改。</translation>
    </message>
    <message>
        <source>“{form}” carries the label {label} already.</source>
        <translation>“{form}”已有标签 {label}。</translation>
    </message>
    <message>
        <source>Only two spans of one document can be joined.</source>
        <translation>只能合并同一文档的两个片段。</translation>
    </message>
    <message>
        <source>A span from {start} to {end} does not fit the text, which is {length} characters long.</source>
        <translation>从 {start} 到 {end} 的片段与长 {length} 个字符的文本不符。</translation>
    </message>
    <message>
        <source>The label scheme {scheme} has no label {label}.</source>
        <translation>标签方案 {scheme} 中没有标签 {label}。</translation>
    </message>
    <message>
        <source>In this project {one} may not be linked with {other}. The label scheme says which labels may.</source>
        <translation>此项目中 {one} 不能与 {other} 链接。标签方案规定了哪些标签可以。</translation>
    </message>
    <message>
        <source>This project does without the relation {relation}. Take one of {known}.</source>
        <translation>此项目不使用关系 {relation}。请选用 {known} 之一。</translation>
    </message>
    <message>
        <source>The label {label} is still on {count} spans. Merge it with another label, or relabel them.</source>
        <translation>标签 {label} 仍用于 {count} 个片段。请与其他标签合并，或更改它们的标签。</translation>
    </message>
    <message>
        <source>{old} cannot become {new}: one is a figure, the other an entity.</source>
        <translation>{old} 不能变为 {new}：一个是数值，另一个是实体。</translation>
    </message>
    <message>
        <source>The label scheme cannot be changed like this: {problem}.</source>
        <translation>标签方案不能这样更改：{problem}。</translation>
    </message>
    <message>
        <source>{modifier} is no modifier of a figure. Take one of {known}.</source>
        <translation>{modifier} 不是数值的修饰词。请选用 {known} 之一。</translation>
    </message>
    <message>
        <source>There is no link {link} in this project; it may have been suggested anew or deleted.</source>
        <translation>此项目中没有链接 {link}；可能已重新建议或被删除。</translation>
    </message>
    <message>
        <source>This link is another annotator&apos;s, and only they can change it.</source>
        <translation>此链接属于另一位标注员，只有其本人能更改。</translation>
    </message>
    <message>
        <source>Both spans stand in one document. A link joins two documents of a story.</source>
        <translation>两个片段在同一文档中。链接连接一篇报道的两个文档。</translation>
    </message>
    <message>
        <source>The spans stand in two stories. A link joins two documents of one story.</source>
        <translation>两个片段在两篇报道中。链接连接同一篇报道的两个文档。</translation>
    </message>
    <message>
        <source>“{form}” is linked to a span in {lang}. Unlink it first.</source>
        <translation>“{form}”已链接到 {lang} 中的片段。请先解除链接。</translation>
    </message>
    <message>
        <source>The story {story} cannot be imported: {problem}.</source>
        <translation>无法导入报道 {story}：{problem}。</translation>
    </message>
    <message>
        <source>{address} is no address to ask for updates. Take one that begins with https://.</source>
        <translation>{address} 不是可查询更新的地址。请使用以 https:// 开头的地址。</translation>
    </message>
    <message>
        <source>{address} does not answer: {problem}. Check the network, or try again later.</source>
        <translation>{address} 没有响应：{problem}。请检查网络，或稍后再试。</translation>
    </message>
    <message>
        <source>{address} answers, but does not say which version is the newest. Check the address.</source>
        <translation>{address} 有响应，但没有说明最新版本。请检查地址。</translation>
    </message>
    <message>
        <source>“{action}” cannot be undone or done again, because what it changed is gone or has changed since.</source>
        <translation>“{action}”无法撤销或重做，因为它更改的内容已不存在或又被更改。</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Hands over what was decided. Nothing in the project changes.</source>
        <translation>输出已决定的内容。项目中没有任何更改。</translation>
    </message>
    <message>
        <source>As the format is meant to be used</source>
        <translation>按该格式的惯例</translation>
    </message>
    <message>
        <source>People&apos;s labels</source>
        <translation>人工标签</translation>
    </message>
    <message>
        <source>Adjudicated labels</source>
        <translation>已裁定的标签</translation>
    </message>
    <message>
        <source>Suggestions, undecided</source>
        <translation>未决定的建议</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>With the &amp;history of every decision</source>
        <translation>包含每个决定的历史(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Write nothing if anything would be lost</source>
        <translation>如有任何丢失则不写入(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Labels</source>
        <translation>标签(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>到(&amp;T)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Looking what would be exported</source>
        <translation>正在查看将导出的内容</translation>
    </message>
    <message>
        <source>Say where to.</source>
        <translation>请指定位置。</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist.</source>
        <translation>文件夹 {folder} 不存在。</translation>
    </message>
    <message>
        <source>Something would be lost, so nothing would be written. Take another format or layer.</source>
        <translation>会有内容丢失，因此不会写入。请改用其他格式或图层。</translation>
    </message>
    <message>
        <source>The file there will be replaced.</source>
        <translation>该处的文件将被替换。</translation>
    </message>
    <message>
        <source>It will be a folder; an earlier export in it is renewed.</source>
        <translation>将是一个文件夹；其中先前的导出会更新。</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>导出到</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Words, or a value: &gt; 1000</source>
        <translation>词语或数值：&gt; 1000</translation>
    </message>
    <message>
        <source>Filter by words or value</source>
        <translation>按词语或数值筛选</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Unlinked</source>
        <translation>未链接</translation>
    </message>
    <message>
        <source>Labels that lack a partner in some language</source>
        <translation>在某种语言中缺少对应项的标签</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>矛盾</translation>
    </message>
    <message>
        <source>Spans whose partner says otherwise</source>
        <translation>对应项说法不同的片段</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>Labels flagged for another look</source>
        <translation>标记为再看的标签</translation>
    </message>
    <message>
        <source>Page furniture</source>
        <translation>页面杂项</translation>
    </message>
    <message>
        <source>Candidates that are folded away with the furniture of their page</source>
        <translation>与页面杂项一起折叠的候选</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>任意状态</translation>
    </message>
    <message>
        <source>Any relation</source>
        <translation>任意关系</translation>
    </message>
    <message>
        <source>Any score</source>
        <translation>任意得分</translation>
    </message>
    <message>
        <source>at least {n} %</source>
        <translation>至少 {n} %</translation>
    </message>
    <message>
        <source>below {n} %</source>
        <translation>低于 {n} %</translation>
    </message>
    <message>
        <source>Any label</source>
        <translation>任意标签</translation>
    </message>
    <message>
        <source>Any source</source>
        <translation>任意来源</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>任意语言</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Sentences with most mistakes; Enter opens one in the reader</source>
        <translation>错误最多的句子；按 Enter 在阅读器中打开</translation>
    </message>
    <message>
        <source>By label</source>
        <translation>按标签</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Confusions</source>
        <translation>混淆</translation>
    </message>
    <message>
        <source>Worst sentences</source>
        <translation>最差的句子</translation>
    </message>
    <message>
        <source>missed: {spans}</source>
        <translation>遗漏：{spans}</translation>
    </message>
    <message>
        <source>wrong: {spans}</source>
        <translation>错误：{spans}</translation>
    </message>
</context>
<context>
    <name>Furniture</name>
    <message>
        <source>There is no page furniture from here on.</source>
        <translation>从此处起没有页面杂项。</translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>links</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手工</translation>
    </message>
    <message>
        <source>links and by hand</source>
        <translation>链接和手工</translation>
    </message>
    <message>
        <source>Import into the glossary</source>
        <translation>导入术语表</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>Export the glossary</source>
        <translation>导出术语表</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>已导出</translation>
    </message>
</context>
<context>
    <name>GlossaryDialog</name>
    <message>
        <source>Glossary</source>
        <translation>术语表</translation>
    </message>
    <message>
        <source>Names that belong together. Confirmed links teach it, and it suggests in every text from now on.</source>
        <translation>彼此对应的名称。确认的链接会教它，今后它在每个文本中提出建议。</translation>
    </message>
    <message>
        <source>Words of a name, a language, a label</source>
        <translation>名称中的词、语言或标签</translation>
    </message>
    <message>
        <source>Filter the glossary</source>
        <translation>筛选术语表</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>更正…</translation>
    </message>
    <message>
        <source>Switch on or off</source>
        <translation>启用或停用</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} / {all}</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 个条目</translation>
    </message>
    <message>
        <source>{n} entries</source>
        <translation>{n} 个条目</translation>
    </message>
    <message>
        <source>No entry has these words. Clear the filter to see all of them.</source>
        <translation>没有含这些词的条目。清除筛选即可查看全部。</translation>
    </message>
    <message>
        <source>The glossary is empty. Confirm links between names, add a name, or import a TBX or CSV file.</source>
        <translation>术语表是空的。请确认名称之间的链接、添加名称，或导入 TBX 或 CSV 文件。</translation>
    </message>
</context>
<context>
    <name>GlossaryModel</name>
    <message>
        <source>Used</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Its other name</source>
        <translation>它的另一名称</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>used</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>已停用</translation>
    </message>
</context>
<context>
    <name>GuidelineFields</name>
    <message>
        <source>Guideline</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>What gets this label, what does not, and examples, such as:

- yes: **Hải Phòng**
- no: the port</source>
        <translation>什么用此标签、什么不用，以及示例，例如：

- 是：**Hải Phòng**
- 否：港口</translation>
    </message>
    <message>
        <source>How it reads</source>
        <translation>显示效果</translation>
    </message>
    <message>
        <source>Annotators read this beside the text while a span of this label is in focus.</source>
        <translation>焦点位于此标签的片段时，标注员可在文本旁阅读此说明。</translation>
    </message>
</context>
<context>
    <name>GuidelinePanel</name>
    <message>
        <source>Guideline</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>Here stands what the label of the span in focus is for. Go to a span to read it.</source>
        <translation>这里说明当前片段的标签用途。请转到一个片段阅读。</translation>
    </message>
    <message>
        <source>*No guideline yet. Write one in Project › Label scheme.*</source>
        <translation>*还没有指南。请在 项目 › 标签方案 中编写。*</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Unsure</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Confirm link</source>
        <translation>确认链接</translation>
    </message>
    <message>
        <source>Reject link</source>
        <translation>拒绝链接</translation>
    </message>
    <message>
        <source>New span</source>
        <translation>新片段</translation>
    </message>
    <message>
        <source>Choose a label for the selection.</source>
        <translation>为所选内容选择标签。</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Going through the history</source>
        <translation>正在遍历历史</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>Accepted {text} as {label}</source>
        <translation>接受 {text} 为 {label}</translation>
    </message>
    <message>
        <source>Rejected {text} as {label}</source>
        <translation>拒绝 {text} 为 {label}</translation>
    </message>
    <message>
        <source>Deleted the label {label} of {text}</source>
        <translation>删除 {text} 的标签 {label}</translation>
    </message>
    <message>
        <source>Changed {text} from {old} to {label}</source>
        <translation>将 {text} 从 {old} 改为 {label}</translation>
    </message>
    <message>
        <source>Moved an edge: {text}</source>
        <translation>移动边界：{text}</translation>
    </message>
    <message>
        <source>Said that {text} is worth {value}</source>
        <translation>声明 {text} 的值为 {value}</translation>
    </message>
    <message>
        <source>Made a remark on {text}</source>
        <translation>为 {text} 加备注</translation>
    </message>
    <message>
        <source>Labelled {text} as {label}</source>
        <translation>将 {text} 标为 {label}</translation>
    </message>
    <message>
        <source>Split a span after {text}</source>
        <translation>在 {text} 之后拆分片段</translation>
    </message>
    <message>
        <source>Joined into {text}</source>
        <translation>合并为 {text}</translation>
    </message>
    <message>
        <source>Linked {text} with {other}: {relation}</source>
        <translation>链接 {text} 与 {other}：{relation}</translation>
    </message>
    <message>
        <source>Confirmed the link of {text} with {other}</source>
        <translation>确认 {text} 与 {other} 的链接</translation>
    </message>
    <message>
        <source>Changed a link to: {relation}</source>
        <translation>将链接改为：{relation}</translation>
    </message>
    <message>
        <source>Rejected a link</source>
        <translation>拒绝一个链接</translation>
    </message>
    <message>
        <source>Took a link apart</source>
        <translation>解除一个链接</translation>
    </message>
    <message>
        <source>Said that {text} has no counterpart in {language}</source>
        <translation>声明 {text} 在 {language} 中无对应项</translation>
    </message>
    <message>
        <source>Took back that there is no counterpart in {language}</source>
        <translation>撤回在 {language} 中无对应项的声明</translation>
    </message>
    <message>
        <source>Marked the story as done</source>
        <translation>将报道标为完成</translation>
    </message>
    <message>
        <source>Opened the story again</source>
        <translation>重新打开报道</translation>
    </message>
    <message>
        <source>Marked lines as page furniture</source>
        <translation>将若干行标为页面杂项</translation>
    </message>
    <message>
        <source>Paired two paragraphs</source>
        <translation>配对两个段落</translation>
    </message>
    <message>
        <source>Parted a paragraph from those beside it</source>
        <translation>将段落与旁边的段落分开</translation>
    </message>
    <message>
        <source>Marked lines as part of the story</source>
        <translation>将若干行标为报道正文</translation>
    </message>
    <message>
        <source>Changed an entry of the glossary</source>
        <translation>更改术语表条目</translation>
    </message>
    <message>
        <source>Moved the document {name} to another story</source>
        <translation>将文档 {name} 移到另一篇报道</translation>
    </message>
    <message>
        <source>Imported the story {name}</source>
        <translation>导入报道 {name}</translation>
    </message>
    <message>
        <source>Renamed the story {from} to {to}</source>
        <translation>将报道 {from} 更名为 {to}</translation>
    </message>
    <message>
        <source>Removed the story {name}</source>
        <translation>移除报道 {name}</translation>
    </message>
    <message>
        <source>Added an entry to the glossary</source>
        <translation>向术语表添加一个条目</translation>
    </message>
    <message>
        <source>Added {n} entries to the glossary</source>
        <translation>向术语表添加 {n} 个条目</translation>
    </message>
    <message>
        <source>Switched an entry of the glossary on</source>
        <translation>启用一个术语表条目</translation>
    </message>
    <message>
        <source>Switched {n} entries of the glossary on</source>
        <translation>启用 {n} 个术语表条目</translation>
    </message>
    <message>
        <source>Switched an entry of the glossary off</source>
        <translation>停用一个术语表条目</translation>
    </message>
    <message>
        <source>Switched {n} entries of the glossary off</source>
        <translation>停用 {n} 个术语表条目</translation>
    </message>
    <message>
        <source>Removed an entry from the glossary</source>
        <translation>从术语表移除一个条目</translation>
    </message>
    <message>
        <source>Removed {n} entries from the glossary</source>
        <translation>从术语表移除 {n} 个条目</translation>
    </message>
    <message>
        <source>Accepted a candidate</source>
        <translation>接受一个候选</translation>
    </message>
    <message>
        <source>Accepted {n} candidates</source>
        <translation>接受 {n} 个候选</translation>
    </message>
    <message>
        <source>Rejected a candidate</source>
        <translation>拒绝一个候选</translation>
    </message>
    <message>
        <source>Rejected {n} candidates</source>
        <translation>拒绝 {n} 个候选</translation>
    </message>
    <message>
        <source>Deleted a label</source>
        <translation>删除一个标签</translation>
    </message>
    <message>
        <source>Deleted {n} labels</source>
        <translation>删除 {n} 个标签</translation>
    </message>
    <message>
        <source>Labelled one place</source>
        <translation>标注一处</translation>
    </message>
    <message>
        <source>Labelled {n} places</source>
        <translation>标注 {n} 处</translation>
    </message>
    <message>
        <source>Confirmed a link</source>
        <translation>确认一个链接</translation>
    </message>
    <message>
        <source>Confirmed {n} links</source>
        <translation>确认 {n} 个链接</translation>
    </message>
    <message>
        <source>Rejected {n} links</source>
        <translation>拒绝 {n} 个链接</translation>
    </message>
    <message>
        <source>Took {n} links apart</source>
        <translation>解除 {n} 个链接</translation>
    </message>
    <message>
        <source>Renamed {old} to {new} everywhere</source>
        <translation>将 {old} 全部更名为 {new}</translation>
    </message>
    <message>
        <source>Merged {old} with {new} everywhere</source>
        <translation>将 {old} 全部并入 {new}</translation>
    </message>
    <message>
        <source>Added the labels {names}</source>
        <translation>添加标签 {names}</translation>
    </message>
    <message>
        <source>Removed the labels {names}</source>
        <translation>移除标签 {names}</translation>
    </message>
    <message>
        <source>Edited the labels {names}</source>
        <translation>编辑标签 {names}</translation>
    </message>
    <message>
        <source>Changed the label scheme</source>
        <translation>更改标签方案</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>This story only</source>
        <translation>仅此报道</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Nothing has been decided yet. Every decision will stand here, to be gone back to.</source>
        <translation>尚未做出任何决定。每个决定都会列在这里，可随时回到那一步。</translation>
    </message>
    <message>
        <source>Go back to here</source>
        <translation>回到此处</translation>
    </message>
    <message>
        <source>Undo or redo until the chosen line is your last decision (Return)</source>
        <translation>撤销或重做，直到所选行成为您的最后一个决定（Return）</translation>
    </message>
    <message>
        <source>Go back 1 step</source>
        <translation>后退 1 步</translation>
    </message>
    <message>
        <source>Go back {n} steps</source>
        <translation>后退 {n} 步</translation>
    </message>
    <message>
        <source>Go forward 1 step</source>
        <translation>前进 1 步</translation>
    </message>
    <message>
        <source>Go forward {n} steps</source>
        <translation>前进 {n} 步</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Takes stories with their labels and links in, each as a new story, or names into the glossary. Nothing else changes.</source>
        <translation>导入报道及其标签和链接，每篇作为新报道；或将名称导入术语表。其他内容不变。</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Take &amp;nothing in if anything would be lost</source>
        <translation>如有任何丢失则不导入(&amp;N)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>Labels become</source>
        <translation>标签归为</translation>
    </message>
    <message>
        <source>Labels that the file gives to someone stay theirs.</source>
        <translation>文件中已注明归属的标签仍归其本人。</translation>
    </message>
    <message>
        <source>The names become entries of the glossary. Undo takes all of them back.</source>
        <translation>这些名称将成为术语表的条目。一次撤销即可全部收回。</translation>
    </message>
    <message>
        <source>Fi&amp;les…</source>
        <translation>文件(&amp;L)…</translation>
    </message>
    <message>
        <source>Fol&amp;der…</source>
        <translation>文件夹(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Mine ({name})</source>
        <translation>我的（{name}）(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Those of</source>
        <translation>他人的(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Suggestions, for someone to decide on</source>
        <translation>建议，由人决定(&amp;S)</translation>
    </message>
    <message>
        <source>Whose labels they are</source>
        <translation>标签归谁</translation>
    </message>
    <message>
        <source>Choose files or a folder.</source>
        <translation>请选择文件或文件夹。</translation>
    </message>
    <message>
        <source>Looking what would be imported</source>
        <translation>正在查看将导入的内容</translation>
    </message>
    <message>
        <source>Say whose labels they are.</source>
        <translation>请说明标签归谁。</translation>
    </message>
    <message>
        <source>Nothing would come in. Is it another format?</source>
        <translation>不会导入任何内容。是否为其他格式？</translation>
    </message>
    <message>
        <source>Something would be lost, so nothing would come in.</source>
        <translation>会有内容丢失，因此不会导入。</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>要导入的文件</translation>
    </message>
    <message>
        <source>Folder to import</source>
        <translation>要导入的文件夹</translation>
    </message>
</context>
<context>
    <name>Incoming</name>
    <message>
        <source>The same file is there already.</source>
        <translation>已有相同的文件。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>报道</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Click a highlighted span, or select words in a text and press the letter of a label.</source>
        <translation>点击高亮的片段，或在文本中选中词语后按标签的字母。</translation>
    </message>
</context>
<context>
    <name>JobIndicator</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Stop this</source>
        <translation>停止此任务</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
</context>
<context>
    <name>Joining</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>{title}: {text}</source>
        <translation>{title}：{text}</translation>
    </message>
</context>
<context>
    <name>LabelFields</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Its own name</source>
        <translation>自有名称</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>K&amp;ind</source>
        <translation>类型(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>按键(&amp;K)</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>描述(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Takes</source>
        <translation>接收(&amp;T)</translation>
    </message>
    <message>
        <source>What recognisers call it: their candidates of these labels become this one. Separate several by commas, such as GPE, LOC, FAC.</source>
        <translation>识别器对它的称呼：带这些标签的候选会变成此标签。多个以逗号分隔，如 GPE, LOC, FAC。</translation>
    </message>
    <message>
        <source>It is in use, so its kind stays.</source>
        <translation>它正在使用，因此类型不变。</translation>
    </message>
    <message>
        <source>Also the key of: {commands}</source>
        <translation>也是以下命令的按键：{commands}</translation>
    </message>
</context>
<context>
    <name>LabelGrid</name>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
</context>
<context>
    <name>LabelPreview</name>
    <message>
        <source>1 label for names</source>
        <translation>1 个名称标签</translation>
    </message>
    <message>
        <source>{n} labels for names</source>
        <translation>{n} 个名称标签</translation>
    </message>
    <message>
        <source>1 for figures</source>
        <translation>1 个数值标签</translation>
    </message>
    <message>
        <source>{n} for figures</source>
        <translation>{n} 个数值标签</translation>
    </message>
    <message>
        <source>No labels yet: you make your own as soon as the project is there.</source>
        <translation>还没有标签：项目建好后由您自己创建。</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>A person&apos;s name, without title or role.</source>
        <translation>人名，不含头衔或职务。</translation>
    </message>
    <message>
        <source>A company, office, agency, party, team or other body.</source>
        <translation>公司、机关、机构、政党、球队或其他团体。</translation>
    </message>
    <message>
        <source>A country, city, region, river, road or building.</source>
        <translation>国家、城市、地区、河流、道路或建筑。</translation>
    </message>
    <message>
        <source>Any other name: nationalities, events, laws, works, products.</source>
        <translation>其他名称：国籍、事件、法律、作品、产品。</translation>
    </message>
    <message>
        <source>A customs office, ministry, police force, court or other authority, or a company.</source>
        <translation>海关、部委、警方、法院或其他机关，或公司。</translation>
    </message>
    <message>
        <source>A country, province, city, sea, river or region.</source>
        <translation>国家、省份、城市、海洋、河流或地区。</translation>
    </message>
    <message>
        <source>A port, airport, border gate, warehouse or bridge with a name.</source>
        <translation>有名称的港口、机场、口岸、仓库或桥梁。</translation>
    </message>
    <message>
        <source>A brand or product with a name.</source>
        <translation>有名称的品牌或产品。</translation>
    </message>
    <message>
        <source>An operation, campaign, conference or case with a name.</source>
        <translation>有名称的行动、会议或案件。</translation>
    </message>
    <message>
        <source>A nationality, or a religious or political group.</source>
        <translation>国籍，或宗教、政治群体。</translation>
    </message>
    <message>
        <source>How many: cases, packages, people.</source>
        <translation>数量：起、件、人。</translation>
    </message>
    <message>
        <source>An airport, port, border gate, bridge or factory with a name.</source>
        <translation>有名称的机场、港口、口岸、桥梁或工厂。</translation>
    </message>
    <message>
        <source>An office, company, agency or institution, with its head noun and place.</source>
        <translation>机关、公司、机构，含中心名词和地名。</translation>
    </message>
    <message>
        <source>A country, province or city.</source>
        <translation>国家、省份或城市。</translation>
    </message>
    <message>
        <source>A sea, region, river, mountain or border with a name.</source>
        <translation>有名称的海洋、地区、河流、山脉或边界。</translation>
    </message>
    <message>
        <source>A thing that is made and has a name: a vehicle, a device, a food.</source>
        <translation>有名称的制成品：车辆、设备、食品。</translation>
    </message>
    <message>
        <source>An operation, campaign, conference, war or tournament with a name.</source>
        <translation>有名称的行动、会议、战争或赛事。</translation>
    </message>
    <message>
        <source>A book, song, film or award.</source>
        <translation>书籍、歌曲、电影或奖项。</translation>
    </message>
    <message>
        <source>Tên người, không có chức danh.</source>
        <translation>人名，不含头衔。</translation>
    </message>
    <message>
        <source>Tên cơ quan, công ty, đảng, đội.</source>
        <translation>机关、公司、政党、球队的名称。</translation>
    </message>
    <message>
        <source>Tên nước, tỉnh, thành phố, sông núi, công trình.</source>
        <translation>国家、省份、城市、山川、工程的名称。</translation>
    </message>
    <message>
        <source>Tên khác: quốc tịch, sự kiện, văn bản, tác phẩm, sản phẩm.</source>
        <translation>其他名称：国籍、事件、法规文件、作品、产品。</translation>
    </message>
    <message>
        <source>A law, decree, resolution or treaty, from its head noun to its number.</source>
        <translation>法律、法令、决议或条约，从中心名词到编号。</translation>
    </message>
    <message>
        <source>A number that no other figure label fits.</source>
        <translation>不属于其他数值标签的数字。</translation>
    </message>
    <message>
        <source>A place in an order: 17th, lần thứ XVII, 第十七.</source>
        <translation>序次：17th、lần thứ XVII、第十七。</translation>
    </message>
    <message>
        <source>A percentage, or a difference in percentage points.</source>
        <translation>百分比，或百分点之差。</translation>
    </message>
    <message>
        <source>An amount of money with its currency.</source>
        <translation>带币种的金额。</translation>
    </message>
    <message>
        <source>A measurement with its unit: weight, length, area, power.</source>
        <translation>带单位的度量：重量、长度、面积、功率。</translation>
    </message>
    <message>
        <source>A date, a period of a day or longer, a duration or an age.</source>
        <translation>日期、一天以上的时段、期限或年龄。</translation>
    </message>
    <message>
        <source>A time of day, or a duration shorter than a day.</source>
        <translation>一天中的时刻，或不足一天的时段。</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>English</source>
        <translation>英语</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>越南语</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>泰语</translation>
    </message>
    <message>
        <source>Lao</source>
        <translation>老挝语</translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation>高棉语</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>马来语</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>印度尼西亚语</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日语</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>韩语</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>俄语</translation>
    </message>
    <message>
        <source>French</source>
        <translation>法语</translation>
    </message>
    <message>
        <source>German</source>
        <translation>德语</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>西班牙语</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>葡萄牙语</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>阿拉伯语</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>印地语</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>意大利语</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>荷兰语</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>LinesModel</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>前文</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>词</translation>
    </message>
    <message>
        <source>After</source>
        <translation>后文</translation>
    </message>
    <message>
        <source>Linked with</source>
        <translation>链接到</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>报道</translation>
    </message>
</context>
<context>
    <name>LinesTable</name>
    <message>
        <source>Concordance</source>
        <translation>语境索引</translation>
    </message>
</context>
<context>
    <name>LinkFields</name>
    <message>
        <source>Any label may be linked with any</source>
        <translation>任何标签都可与任何标签链接</translation>
    </message>
    <message>
        <source>May be linked with</source>
        <translation>可链接到</translation>
    </message>
    <message>
        <source>{label} may be linked with:</source>
        <translation>{label} 可链接到：</translation>
    </message>
</context>
<context>
    <name>LinkList</name>
    <message>
        <source>Links</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>No counterpart in: {languages}</source>
        <translation>以下语言中无对应项：{languages}</translation>
    </message>
    <message>
        <source>No links yet.</source>
        <translation>还没有链接。</translation>
    </message>
</context>
<context>
    <name>LinkRow</name>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>How the two answer each other</source>
        <translation>两者如何对应</translation>
    </message>
    <message>
        <source>Confirm this link</source>
        <translation>确认此链接</translation>
    </message>
    <message>
        <source>Reject this proposal</source>
        <translation>拒绝此建议</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>解除链接</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>proposed, {score} %</source>
        <translation>建议，{score} %</translation>
    </message>
</context>
<context>
    <name>Locked</name>
    <message>
        <source>{project} is open in another Twinspan</source>
        <translation>{project} 已在另一个 Twinspan 中打开</translation>
    </message>
    <message>
        <source>{who} on {host} has had it open since {since}.

You can look at it without changing anything, or close it there and try again.</source>
        <translation>{who} 自 {since} 起在 {host} 上打开了它。

您可以只查看而不做更改，或在那里关闭后重试。</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>以只读方式打开</translation>
    </message>
</context>
<context>
    <name>Losses</name>
    <message>
        <source>{places} and {count} more</source>
        <translation>{places} 等，另有 {count} 处</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>报道</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Concepts</source>
        <translation>概念</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>术语</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>句段</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Stories</source>
        <translation>报道</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>Review list</source>
        <translation>审阅列表</translation>
    </message>
    <message>
        <source>Concordance</source>
        <translation>语境索引</translation>
    </message>
    <message>
        <source>Add your first documents</source>
        <translation>添加您的第一批文档</translation>
    </message>
    <message>
        <source>Drop files or folders here: text, web pages, Word, PDF or JSON Lines.
Versions of one story in several languages find each other by their names or folders.</source>
        <translation>将文件或文件夹拖放到此处：文本、网页、Word、PDF 或 JSON Lines。
同一报道的各语言版本会按名称或文件夹自动归到一起。</translation>
    </message>
</context>
<context>
    <name>Many</name>
    <message>
        <source>Confirm all links shown</source>
        <translation>确认显示的所有链接</translation>
    </message>
    <message>
        <source>Reject all links shown</source>
        <translation>拒绝显示的所有链接</translation>
    </message>
    <message>
        <source>{n} are decided already and stay as they are.</source>
        <translation>{n} 个已决定，保持原样。</translation>
    </message>
    <message>
        <source>Accept all figures of “{story}”</source>
        <translation>接受“{story}”的所有数值</translation>
    </message>
    <message>
        <source>Label “{text}” as {label} everywhere</source>
        <translation>将所有“{text}”标为 {label}</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Accept all spans shown</source>
        <translation>接受显示的所有片段</translation>
    </message>
    <message>
        <source>Reject all spans shown</source>
        <translation>拒绝显示的所有片段</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>1 has this label already.</source>
        <translation>1 处已有此标签。</translation>
    </message>
    <message>
        <source>{n} have this label already.</source>
        <translation>{n} 处已有此标签。</translation>
    </message>
    <message>
        <source>1 overlaps another span and stays as it is.</source>
        <translation>1 处与其他片段重叠，保持原样。</translation>
    </message>
    <message>
        <source>{n} overlap other spans and stay as they are.</source>
        <translation>{n} 处与其他片段重叠，保持原样。</translation>
    </message>
    <message>
        <source>1 was decided otherwise and stays as it is.</source>
        <translation>1 处另有决定，保持原样。</translation>
    </message>
    <message>
        <source>{n} were decided otherwise and stay as they are.</source>
        <translation>{n} 处另有决定，保持原样。</translation>
    </message>
    <message>
        <source>Looking for “{text}” in all stories</source>
        <translation>正在所有报道中查找“{text}”</translation>
    </message>
    <message>
        <source>There is nothing left to decide here.</source>
        <translation>这里没有需要决定的了。</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Recent projects</source>
        <translation>最近的项目</translation>
    </message>
</context>
<context>
    <name>NewProjectDialog</name>
    <message>
        <source>New project</source>
        <translation>新项目</translation>
    </message>
    <message>
        <source>A project is one file that keeps your documents, labels and links.</source>
        <translation>项目是一个文件，保存您的文档、标签和链接。</translation>
    </message>
    <message>
        <source>My corpus</source>
        <translation>我的语料库</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>从文件…</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>&amp;Labels</source>
        <translation>标签(&amp;L)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Create project</source>
        <translation>创建项目</translation>
    </message>
    <message>
        <source>It will be {path}</source>
        <translation>将保存为 {path}</translation>
    </message>
    <message>
        <source>The project needs a name.</source>
        <translation>项目需要名称。</translation>
    </message>
    <message>
        <source>A name cannot have any of / \ : * ? &quot; &lt; &gt; |</source>
        <translation>名称中不能有 / \ : * ? &quot; &lt; &gt; |</translation>
    </message>
    <message>
        <source>This folder does not exist.</source>
        <translation>此文件夹不存在。</translation>
    </message>
    <message>
        <source>There is a project of this name already.</source>
        <translation>已有同名项目。</translation>
    </message>
    <message>
        <source>Folder of the project</source>
        <translation>项目文件夹</translation>
    </message>
    <message>
        <source>Label scheme</source>
        <translation>标签方案</translation>
    </message>
    <message>
        <source>Label schemes (*.toml)</source>
        <translation>标签方案 (*.toml)</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>For you and whoever checks your work</source>
        <translation>供您和检查您工作的人参考</translation>
    </message>
</context>
<context>
    <name>NothingListed</name>
    <message>
        <source>Nothing fits these filters</source>
        <translation>没有符合这些筛选条件的内容</translation>
    </message>
    <message>
        <source>Take a filter away, or look in all stories.</source>
        <translation>去掉一个筛选条件，或在所有报道中查找。</translation>
    </message>
    <message>
        <source>No links yet</source>
        <translation>还没有链接</translation>
    </message>
    <message>
        <source>Let Twinspan suggest them, or link two spans in the texts.</source>
        <translation>让 Twinspan 提供建议，或在文本中链接两个片段。</translation>
    </message>
    <message>
        <source>No spans yet</source>
        <translation>还没有片段</translation>
    </message>
    <message>
        <source>Let Twinspan suggest some, or select words in a text and press the letter of a label.</source>
        <translation>让 Twinspan 提供建议，或在文本中选中词语后按标签的字母。</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Open to read only: nothing can be changed here.</source>
        <translation>以只读方式打开：此处无法更改。</translation>
    </message>
    <message>
        <source>Nothing is suggested in this story yet. Let Twinspan look for names, figures and links.</source>
        <translation>此报道还没有建议。让 Twinspan 查找名称、数值和链接。</translation>
    </message>
    <message>
        <source>Every candidate and every proposed link here is decided.</source>
        <translation>这里的每个候选和建议链接都已决定。</translation>
    </message>
    <message>
        <source>{n} stories are done since the last training: another one would learn from them.</source>
        <translation>自上次训练以来完成了 {n} 篇报道：再训练一次即可从中学习。</translation>
    </message>
    <message>
        <source>A pipeline is trained: F1 {score}. Have a look before you use it.</source>
        <translation>已训练出流水线：F1 {score}。使用前请先查看。</translation>
    </message>
</context>
<context>
    <name>OverviewStrip</name>
    <message>
        <source>Overview of the document</source>
        <translation>文档概览</translation>
    </message>
</context>
<context>
    <name>Pairing</name>
    <message>
        <source>“{text}” is taken. Go to what answers it in another text, and press the key again.</source>
        <translation>已选取“{text}”。请转到另一文本中与之对应的段落，再按一次键。</translation>
    </message>
    <message>
        <source>The two paragraphs answer each other from now on.</source>
        <translation>今后这两个段落相互对应。</translation>
    </message>
    <message>
        <source>Nothing is set beside this paragraph.</source>
        <translation>此段落旁没有并列的内容。</translation>
    </message>
    <message>
        <source>This paragraph answers nothing in the other texts.</source>
        <translation>此段落在其他文本中没有对应。</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>All commands</source>
        <translation>所有命令</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>您想做什么？</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>查找命令</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
</context>
<context>
    <name>PaneFrame</name>
    <message>
        <source>{n} open</source>
        <translation>{n} 个待定</translation>
    </message>
    <message>
        <source>1 label</source>
        <translation>1 个标签</translation>
    </message>
    <message>
        <source>{n} labels</source>
        <translation>{n} 个标签</translation>
    </message>
    <message>
        <source>{open} candidates to decide on, {labels} labels, {linked} of them linked</source>
        <translation>{open} 个候选待决定，{labels} 个标签，其中 {linked} 个已链接</translation>
    </message>
</context>
<context>
    <name>PartnerList</name>
    <message>
        <source>Link with</source>
        <translation>链接到</translation>
    </message>
    <message>
        <source>No counterpart</source>
        <translation>无对应项</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>解除链接</translation>
    </message>
    <message>
        <source>Looking for partners…</source>
        <translation>正在查找对应项…</translation>
    </message>
    <message>
        <source>Every language has its answer.</source>
        <translation>每种语言都已有对应。</translation>
    </message>
    <message>
        <source>Nothing there looks like it.</source>
        <translation>那里没有相似的内容。</translation>
    </message>
</context>
<context>
    <name>PartnerRow</name>
    <message>
        <source>{score} %</source>
        <translation>{score} %</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Both hands</source>
        <translation>双手</translation>
    </message>
    <message>
        <source>The keys as they come: decisions all over the keyboard.</source>
        <translation>默认按键：决定分布于整个键盘。</translation>
    </message>
    <message>
        <source>Mouse on the left</source>
        <translation>左手鼠标</translation>
    </message>
    <message>
        <source>Everything that is pressed often lies under the right hand, around Return.</source>
        <translation>常用按键都在右手下方，Return 键周围。</translation>
    </message>
    <message>
        <source>Three buttons</source>
        <translation>三键</translation>
    </message>
    <message>
        <source>Accept, reject and go on, for pedals and button boxes: F13, F14, F15, or full stop, comma, dash.</source>
        <translation>接受、拒绝和继续，适用于踏板和按键盒：F13、F14、F15，或句点、逗号、短横。</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Progress of the preview</source>
        <translation>预览进度</translation>
    </message>
    <message>
        <source>Stop the preview</source>
        <translation>停止预览</translation>
    </message>
    <message>
        <source>What would not come through as it is</source>
        <translation>无法原样通过的内容</translation>
    </message>
    <message>
        <source>Looking what would come through…</source>
        <translation>正在查看可通过的内容…</translation>
    </message>
    <message>
        <source>No preview.</source>
        <translation>没有预览。</translation>
    </message>
    <message>
        <source>Labels of {name}: {count}</source>
        <translation>{name} 的标签：{count}</translation>
    </message>
    <message>
        <source>Everything comes through.</source>
        <translation>全部可通过。</translation>
    </message>
    <message>
        <source>What does not come through as it is stands below.</source>
        <translation>无法原样通过的内容列在下方。</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>in 1 place</source>
        <translation>在 1 处</translation>
    </message>
    <message>
        <source>in {n} places</source>
        <translation>在 {n} 处</translation>
    </message>
    <message>
        <source>It is one step: one undo takes all of it back.</source>
        <translation>这是一步：撤销一次即可全部撤回。</translation>
    </message>
    <message>
        <source>{n} {places}.</source>
        <translation>{places}，共 {n} 项。</translation>
    </message>
    <message>
        <source>How many, and where</source>
        <translation>数量和位置</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>The first of them</source>
        <translation>最前面的几处</translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>Open project</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>Twinspan projects (*.twinspan)</source>
        <translation>Twinspan 项目 (*.twinspan)</translation>
    </message>
    <message>
        <source>Making the sample project</source>
        <translation>正在创建示例项目</translation>
    </message>
    <message>
        <source>Project to restore</source>
        <translation>要恢复的项目</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>全选(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>增加(&amp;S)</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>减少(&amp;D)</translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>Press shortcut</source>
        <translation>请按下快捷键</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>全部保存</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>是(&amp;Y)</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>全部是(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>否(&amp;N)</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>全部否(&amp;O)</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>恢复默认值</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>复制链接地址(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>ReaderPane</name>
    <message>
        <source>1 line of page furniture, folded. Enter shows it.</source>
        <translation>1 行页面杂项，已折叠。按 Enter 显示。</translation>
    </message>
    <message>
        <source>{n} lines of page furniture, folded. Enter shows them.</source>
        <translation>{n} 行页面杂项，已折叠。按 Enter 显示。</translation>
    </message>
    <message>
        <source>1 line of page furniture, shown.</source>
        <translation>1 行页面杂项，已显示。</translation>
    </message>
    <message>
        <source>{n} lines of page furniture, shown.</source>
        <translation>{n} 行页面杂项，已显示。</translation>
    </message>
    <message>
        <source>suggestion</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>已链接</translation>
    </message>
    <message>
        <source>contradicts its partner</source>
        <translation>与对应项矛盾</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>1 line of page furniture — show</source>
        <translation>1 行页面杂项 — 显示</translation>
    </message>
    <message>
        <source>{n} lines of page furniture — show</source>
        <translation>{n} 行页面杂项 — 显示</translation>
    </message>
</context>
<context>
    <name>ReadingDialog</name>
    <message>
        <source>Reading</source>
        <translation>阅读</translation>
    </message>
    <message>
        <source>The texts change as you choose.</source>
        <translation>文本会随您的选择变化。</translation>
    </message>
    <message>
        <source>A readable one for each language</source>
        <translation>适合各语言阅读的字体</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> 磅</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> 个字符</translation>
    </message>
    <message>
        <source>Tint only</source>
        <translation>仅底色</translation>
    </message>
    <message>
        <source>Tint and underline</source>
        <translation>底色和下划线</translation>
    </message>
    <message>
        <source>Tint, underline and the label</source>
        <translation>底色、下划线和标签</translation>
    </message>
    <message>
        <source>&amp;Font</source>
        <translation>字体(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>字号(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Line height</source>
        <translation>行高(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Column width</source>
        <translation>栏宽(&amp;C)</translation>
    </message>
    <message>
        <source>S&amp;pans</source>
        <translation>片段(&amp;P)</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>恢复初始</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>same spelling</source>
        <translation>拼写相同</translation>
    </message>
    <message>
        <source>same characters</source>
        <translation>字符相同</translation>
    </message>
    <message>
        <source>same words in another order</source>
        <translation>词语相同，顺序不同</translation>
    </message>
    <message>
        <source>same letters without diacritics</source>
        <translation>字母相同，不计附加符号</translation>
    </message>
    <message>
        <source>same letters, other diacritics</source>
        <translation>字母相同，附加符号不同</translation>
    </message>
    <message>
        <source>same letters, but other diacritics than the known name</source>
        <translation>字母相同，但附加符号与已知名称不同</translation>
    </message>
    <message>
        <source>nearly the same spelling</source>
        <translation>拼写几乎相同</translation>
    </message>
    <message>
        <source>short form: {form}</source>
        <translation>简称：{form}</translation>
    </message>
    <message>
        <source>{short} abbreviates {long}</source>
        <translation>{short} 是 {long} 的缩写</translation>
    </message>
    <message>
        <source>initials: {form}</source>
        <translation>首字母：{form}</translation>
    </message>
    <message>
        <source>initials and {name}</source>
        <translation>首字母和 {name}</translation>
    </message>
    <message>
        <source>given name: {steps}</source>
        <translation>名：{steps}</translation>
    </message>
    <message>
        <source>sounds alike</source>
        <translation>读音相近</translation>
    </message>
    <message>
        <source>the surname sounds alike</source>
        <translation>姓氏读音相近</translation>
    </message>
    <message>
        <source>the surname sounds alike, and the given name a little</source>
        <translation>姓氏读音相近，名也略似</translation>
    </message>
    <message>
        <source>Korean: {steps}</source>
        <translation>韩语：{steps}</translation>
    </message>
    <message>
        <source>Cantonese: {steps}</source>
        <translation>粤语：{steps}</translation>
    </message>
    <message>
        <source>Japanese: {steps}</source>
        <translation>日语：{steps}</translation>
    </message>
    <message>
        <source>known place: {a} = {b}</source>
        <translation>已知地名：{a} = {b}</translation>
    </message>
    <message>
        <source>known organisation: {a} = {b}</source>
        <translation>已知机构：{a} = {b}</translation>
    </message>
    <message>
        <source>known person: {a} = {b}</source>
        <translation>已知人物：{a} = {b}</translation>
    </message>
    <message>
        <source>known people: {a} = {b}</source>
        <translation>已知民族：{a} = {b}</translation>
    </message>
    <message>
        <source>known event: {a} = {b}</source>
        <translation>已知事件：{a} = {b}</translation>
    </message>
    <message>
        <source>known term: {a} = {b}</source>
        <translation>已知术语：{a} = {b}</translation>
    </message>
    <message>
        <source>glossary: confirmed once</source>
        <translation>术语表：已确认一次</translation>
    </message>
    <message>
        <source>known person: {name}</source>
        <translation>已知人物：{name}</translation>
    </message>
    <message>
        <source>nationality or group: {name}</source>
        <translation>民族或群体：{name}</translation>
    </message>
    <message>
        <source>facility: {name}</source>
        <translation>设施：{name}</translation>
    </message>
    <message>
        <source>organisation: {name}</source>
        <translation>机构：{name}</translation>
    </message>
    <message>
        <source>place: {name}</source>
        <translation>地名：{name}</translation>
    </message>
    <message>
        <source>product: {name}</source>
        <translation>产品：{name}</translation>
    </message>
    <message>
        <source>event: {name}</source>
        <translation>事件：{name}</translation>
    </message>
    <message>
        <source>work: {name}</source>
        <translation>作品：{name}</translation>
    </message>
    <message>
        <source>law: {name}</source>
        <translation>法律：{name}</translation>
    </message>
    <message>
        <source>award: {name}</source>
        <translation>奖项：{name}</translation>
    </message>
    <message>
        <source>glossary: confirmed {count} times</source>
        <translation>术语表：已确认 {count} 次</translation>
    </message>
    <message>
        <source>as before: {reason}</source>
        <translation>同前：{reason}</translation>
    </message>
    <message>
        <source>{reason} and its number</source>
        <translation>{reason}，连同编号</translation>
    </message>
    <message>
        <source>short for {name}</source>
        <translation>{name} 的简称</translation>
    </message>
    <message>
        <source>short for a country</source>
        <translation>国名简称</translation>
    </message>
    <message>
        <source>short for a country ({name})</source>
        <translation>国名简称（{name}）</translation>
    </message>
    <message>
        <source>abbreviation in capitals</source>
        <translation>大写缩写</translation>
    </message>
    <message>
        <source>{word} + name</source>
        <translation>{word} + 名称</translation>
    </message>
    <message>
        <source>name + {word}</source>
        <translation>名称 + {word}</translation>
    </message>
    <message>
        <source>title + name</source>
        <translation>头衔 + 姓名</translation>
    </message>
    <message>
        <source>role, {word} + name</source>
        <translation>职务，{word} + 名称</translation>
    </message>
    <message>
        <source>place preposition + name</source>
        <translation>地点介词 + 名称</translation>
    </message>
    <message>
        <source>ends with “{word}”</source>
        <translation>以“{word}”结尾</translation>
    </message>
    <message>
        <source>begins with “{word}”</source>
        <translation>以“{word}”开头</translation>
    </message>
    <message>
        <source>{word} + number</source>
        <translation>{word} + 编号</translation>
    </message>
    <message>
        <source>{word} + place</source>
        <translation>{word} + 地名</translation>
    </message>
    <message>
        <source>place + {word}</source>
        <translation>地名 + {word}</translation>
    </message>
    <message>
        <source>place + name</source>
        <translation>地名 + 名称</translation>
    </message>
    <message>
        <source>name + place</source>
        <translation>名称 + 地名</translation>
    </message>
    <message>
        <source>place + common nouns in capitals</source>
        <translation>地名 + 大写的普通名词</translation>
    </message>
    <message>
        <source>direction + place</source>
        <translation>方位 + 地名</translation>
    </message>
    <message>
        <source>characters + {word}</source>
        <translation>字 + {word}</translation>
    </message>
    <message>
        <source>place at the head of a story</source>
        <translation>文首电头的地名</translation>
    </message>
    <message>
        <source>{word} + field or place</source>
        <translation>{word} + 领域或地名</translation>
    </message>
    <message>
        <source>{name}: an office by its name</source>
        <translation>{name}：机构名称</translation>
    </message>
    <message>
        <source>{name}: an office by its short name</source>
        <translation>{name}：机构简称</translation>
    </message>
    <message>
        <source>names joined by &amp;</source>
        <translation>以 &amp; 连接的名称</translation>
    </message>
    <message>
        <source>place that plays</source>
        <translation>参赛的地方</translation>
    </message>
    <message>
        <source>team of a place</source>
        <translation>地方代表队</translation>
    </message>
    <message>
        <source>source of the story</source>
        <translation>稿件来源</translation>
    </message>
    <message>
        <source>organisation in quotation marks</source>
        <translation>引号中的机构</translation>
    </message>
    <message>
        <source>newspaper in book marks</source>
        <translation>书名号中的报刊</translation>
    </message>
    <message>
        <source>surname {surname} + given name</source>
        <translation>姓{surname} + 名</translation>
    </message>
    <message>
        <source>Vietnamese surname {surname} + given name</source>
        <translation>越南姓氏 {surname} + 名</translation>
    </message>
    <message>
        <source>Chinese surname {surname} + given name</source>
        <translation>中国姓氏 {surname} + 名</translation>
    </message>
    <message>
        <source>Korean surname {surname} + given name</source>
        <translation>韩国姓氏 {surname} + 名</translation>
    </message>
    <message>
        <source>Vietnamese surname {surname} + {word}</source>
        <translation>越南姓氏 {surname} + {word}</translation>
    </message>
    <message>
        <source>surname {surname} + {word}</source>
        <translation>姓{surname} + {word}</translation>
    </message>
    <message>
        <source>surname {surname} + name + {word}</source>
        <translation>姓{surname} + 名 + {word}</translation>
    </message>
    <message>
        <source>{word} + surname {surname}</source>
        <translation>{word} + 姓{surname}</translation>
    </message>
    <message>
        <source>age + surname {surname}</source>
        <translation>年龄 + 姓{surname}</translation>
    </message>
    <message>
        <source>surname {surname} in a list of names</source>
        <translation>名单中的姓{surname}</translation>
    </message>
    <message>
        <source>name + surname {surname}</source>
        <translation>名 + 姓 {surname}</translation>
    </message>
    <message>
        <source>initial + surname</source>
        <translation>首字母 + 姓</translation>
    </message>
    <message>
        <source>given name {name} + surname</source>
        <translation>名 {name} + 姓</translation>
    </message>
    <message>
        <source>given name {name} + word</source>
        <translation>名 {name} + 词</translation>
    </message>
    <message>
        <source>foreign given name + surname</source>
        <translation>外国名 + 姓</translation>
    </message>
    <message>
        <source>name with {word} in the middle</source>
        <translation>中间带“{word}”的姓名</translation>
    </message>
    <message>
        <source>given name of two syllables or more</source>
        <translation>两个音节以上的名</translation>
    </message>
    <message>
        <source>name that people have</source>
        <translation>常见人名</translation>
    </message>
    <message>
        <source>name in a byline</source>
        <translation>署名中的姓名</translation>
    </message>
    <message>
        <source>name shortened to initials</source>
        <translation>缩写为首字母的姓名</translation>
    </message>
    <message>
        <source>transcribed name with a dot</source>
        <translation>带间隔号的音译名</translation>
    </message>
    <message>
        <source>{word} + transcribed name</source>
        <translation>{word} + 音译名</translation>
    </message>
    <message>
        <source>age + transcribed name</source>
        <translation>年龄 + 音译名</translation>
    </message>
    <message>
        <source>transcribed name + {word}</source>
        <translation>音译名 + {word}</translation>
    </message>
    <message>
        <source>ship and its name</source>
        <translation>船舶及其名称</translation>
    </message>
    <message>
        <source>ship and its number</source>
        <translation>船舶及其编号</translation>
    </message>
    <message>
        <source>registered boat</source>
        <translation>登记船舶</translation>
    </message>
    <message>
        <source>aircraft model</source>
        <translation>飞机型号</translation>
    </message>
    <message>
        <source>maker + model</source>
        <translation>厂商 + 型号</translation>
    </message>
    <message>
        <source>name + model</source>
        <translation>名称 + 型号</translation>
    </message>
    <message>
        <source>model + its kind</source>
        <translation>型号 + 类别</translation>
    </message>
    <message>
        <source>{name} + its model</source>
        <translation>{name} + 型号</translation>
    </message>
    <message>
        <source>craft with its number</source>
        <translation>航行器及其编号</translation>
    </message>
    <message>
        <source>craft in quotation marks</source>
        <translation>引号中的船舶或航天器</translation>
    </message>
    <message>
        <source>law with its number</source>
        <translation>法律文件及其编号</translation>
    </message>
    <message>
        <source>law by its full number</source>
        <translation>以完整文号指称的法律文件</translation>
    </message>
    <message>
        <source>article with its number</source>
        <translation>条款及其编号</translation>
    </message>
    <message>
        <source>article of a law</source>
        <translation>某法的条款</translation>
    </message>
    <message>
        <source>law in book marks</source>
        <translation>书名号中的法律</translation>
    </message>
    <message>
        <source>meeting with its number</source>
        <translation>会议及其届次</translation>
    </message>
    <message>
        <source>event with its year</source>
        <translation>活动及其年份</translation>
    </message>
    <message>
        <source>group and year of its summit</source>
        <translation>集团及其峰会年份</translation>
    </message>
    <message>
        <source>storm with its name</source>
        <translation>风暴及其名称</translation>
    </message>
    <message>
        <source>operation in quotation marks</source>
        <translation>引号中的行动</translation>
    </message>
    <message>
        <source>facility with its number</source>
        <translation>设施及其编号</translation>
    </message>
    <message>
        <source>line between two countries</source>
        <translation>连接两国的线路</translation>
    </message>
    <message>
        <source>title in quotation marks</source>
        <translation>引号中的标题</translation>
    </message>
    <message>
        <source>title in book marks</source>
        <translation>书名号中的标题</translation>
    </message>
    <message>
        <source>award after a word of winning</source>
        <translation>获奖用语后的奖项</translation>
    </message>
    <message>
        <source>award in quotation marks</source>
        <translation>引号中的奖项</translation>
    </message>
    <message>
        <source>capitalised word</source>
        <translation>首字母大写的词</translation>
    </message>
    <message>
        <source>capitalised words</source>
        <translation>首字母大写的词组</translation>
    </message>
    <message>
        <source>capitals inside the word</source>
        <translation>词中有大写字母</translation>
    </message>
    <message>
        <source>foreign words in capitals</source>
        <translation>大写的外文词组</translation>
    </message>
    <message>
        <source>foreign word that begins a sentence</source>
        <translation>句首的外文词</translation>
    </message>
    <message>
        <source>two or three words that are no ordinary words</source>
        <translation>两三个非常用词</translation>
    </message>
    <message>
        <source>the only {label} left in sentences that answer each other</source>
        <translation>相互对应的句子中仅剩的 {label}</translation>
    </message>
    <message>
        <source>{label} left in the same order in sentences that answer each other</source>
        <translation>相互对应的句子中按相同顺序剩下的 {label}</translation>
    </message>
    <message>
        <source>both answer “{words}”</source>
        <translation>两者都对应“{words}”</translation>
    </message>
    <message>
        <source>{a}, {b}: {times} times</source>
        <translation>{a}，{b}：相差 {times} 倍</translation>
    </message>
    <message>
        <source>{a}, {b}: they differ by {difference}</source>
        <translation>{a}，{b}：相差 {difference}</translation>
    </message>
    <message>
        <source>same number: {value}</source>
        <translation>数字相同：{value}</translation>
    </message>
    <message>
        <source>same amount: {value}</source>
        <translation>金额相同：{value}</translation>
    </message>
    <message>
        <source>same percentage: {value}</source>
        <translation>百分比相同：{value}</translation>
    </message>
    <message>
        <source>same quantity: {value}</source>
        <translation>数量相同：{value}</translation>
    </message>
    <message>
        <source>same share: {value}</source>
        <translation>份额相同：{value}</translation>
    </message>
    <message>
        <source>same date: {value}</source>
        <translation>日期相同：{value}</translation>
    </message>
    <message>
        <source>same time: {value}</source>
        <translation>时间相同：{value}</translation>
    </message>
    <message>
        <source>same duration: {value}</source>
        <translation>时长相同：{value}</translation>
    </message>
    <message>
        <source>rounded: {a} ≈ {b}</source>
        <translation>约数：{a} ≈ {b}</translation>
    </message>
    <message>
        <source>part of the range: {values}</source>
        <translation>属于该范围：{values}</translation>
    </message>
    <message>
        <source>{a} = {b} at {rate} {more} to the {less}</source>
        <translation>{a} = {b}，汇率为 1 {less} 兑 {rate} {more}</translation>
    </message>
    <message>
        <source>converted: {a} = {b}</source>
        <translation>换算：{a} = {b}</translation>
    </message>
    <message>
        <source>converted: {a} ≈ {b}</source>
        <translation>换算：{a} ≈ {b}</translation>
    </message>
    <message>
        <source>about the same duration: {values}</source>
        <translation>时长大致相同：{values}</translation>
    </message>
    <message>
        <source>same date, one without the year: {values}</source>
        <translation>日期相同，其一无年份：{values}</translation>
    </message>
    <message>
        <source>same time, one without the date: {values}</source>
        <translation>时间相同，其一无日期：{values}</translation>
    </message>
    <message>
        <source>the weekday of the date: {values}</source>
        <translation>该日期的星期：{values}</translation>
    </message>
    <message>
        <source>as long as the period: {values}</source>
        <translation>与该时段等长：{values}</translation>
    </message>
    <message>
        <source>within the other: {values}</source>
        <translation>在另一个之内：{values}</translation>
    </message>
    <message>
        <source>an hour apart, as between two time zones: {values}</source>
        <translation>相差一小时，如跨时区：{values}</translation>
    </message>
    <message>
        <source>{reason} (another reading)</source>
        <translation>{reason}（另一种读法）</translation>
    </message>
    <message>
        <source>worth {worth}</source>
        <translation>值为 {worth}</translation>
    </message>
    <message>
        <source>worth less than {worth}</source>
        <translation>值不到 {worth}</translation>
    </message>
    <message>
        <source>worth more than {worth}</source>
        <translation>值超过 {worth}</translation>
    </message>
    <message>
        <source>worth about {worth}</source>
        <translation>值约 {worth}</translation>
    </message>
    <message>
        <source>worth at most {worth}</source>
        <translation>值至多 {worth}</translation>
    </message>
    <message>
        <source>worth at least {worth}</source>
        <translation>值至少 {worth}</translation>
    </message>
    <message>
        <source>labelled so elsewhere in the corpus</source>
        <translation>语料库他处已如此标注</translation>
    </message>
    <message>
        <source>found by {pipeline}</source>
        <translation>由 {pipeline} 找到</translation>
    </message>
    <message>
        <source>learnt by {pipeline}</source>
        <translation>由 {pipeline} 学得</translation>
    </message>
    <message>
        <source>{reason}; {further}</source>
        <translation>{reason}；{further}</translation>
    </message>
</context>
<context>
    <name>RelationFields</name>
    <message>
        <source>two names of one thing</source>
        <translation>同一事物的两个名称</translation>
    </message>
    <message>
        <source>two figures of one worth</source>
        <translation>值相同的两个数值</translation>
    </message>
    <message>
        <source>one figure is the other, rounded</source>
        <translation>一个数值是另一个的约数</translation>
    </message>
    <message>
        <source>one worth in two units or currencies</source>
        <translation>同一值的两种单位或货币</translation>
    </message>
    <message>
        <source>one figure is a part of the other</source>
        <translation>一个数值是另一个的一部分</translation>
    </message>
    <message>
        <source>two figures that cannot both be right</source>
        <translation>不可能同时正确的两个数值</translation>
    </message>
    <message>
        <source>Where a project does without a finer relation, “equal” stands for it.</source>
        <translation>项目不使用更细的关系时，以“相等”代替。</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Labels of {name}</source>
        <translation>{name} 的标签</translation>
    </message>
    <message>
        <source>What could not be carried over as it is</source>
        <translation>无法原样带出的内容</translation>
    </message>
    <message>
        <source>Everything was carried over.</source>
        <translation>全部已带出。</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>显示文件夹</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore from backup</source>
        <translation>从备份恢复</translation>
    </message>
    <message>
        <source>The project goes back to the copy you choose. The present file is kept beside it.</source>
        <translation>项目将回到您选择的副本。当前文件保留在旁边。</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>There is no backup of this project yet. One is made on each day it is opened.</source>
        <translation>此项目还没有备份。每天打开时会制作一份。</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day} {time}</translation>
    </message>
</context>
<context>
    <name>ResultList</name>
    <message>
        <source>Search results</source>
        <translation>搜索结果</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Show &amp;folder</source>
        <translation>显示文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>模型卡</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>过程</translation>
    </message>
    <message>
        <source>F1, strict: {score}</source>
        <translation>F1（严格）：{score}</translation>
    </message>
    <message>
        <source>Stop &amp;suggesting by it</source>
        <translation>停止用它建议(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Use for suggestions</source>
        <translation>用于建议(&amp;U)</translation>
    </message>
    <message>
        <source>F1 on 1 story that it has not seen</source>
        <translation>在 1 篇未见过的报道上的 F1</translation>
    </message>
    <message>
        <source>F1 on {n} stories that it has not seen</source>
        <translation>在 {n} 篇未见过的报道上的 F1</translation>
    </message>
    <message>
        <source>F1 on the stories it was chosen on, for want of more: it flatters.</source>
        <translation>因报道不足，F1 在选择时所用的报道上计算：偏高。</translation>
    </message>
    <message>
        <source>95 % interval {interval}</source>
        <translation>95 % 区间 {interval}</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Listing</source>
        <translation>正在列出</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>存疑</translation>
    </message>
</context>
<context>
    <name>ReviewHead</name>
    <message>
        <source>Spans</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>This story</source>
        <translation>此报道</translation>
    </message>
    <message>
        <source>All stories</source>
        <translation>所有报道</translation>
    </message>
    <message>
        <source>Accept all shown</source>
        <translation>接受显示的全部</translation>
    </message>
    <message>
        <source>Reject all shown</source>
        <translation>拒绝显示的全部</translation>
    </message>
    <message>
        <source>Close the review list</source>
        <translation>关闭审阅列表</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审阅</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>1 span</source>
        <translation>1 个片段</translation>
    </message>
    <message>
        <source>{n} spans</source>
        <translation>{n} 个片段</translation>
    </message>
    <message>
        <source>1 link</source>
        <translation>1 个链接</translation>
    </message>
    <message>
        <source>{n} links</source>
        <translation>{n} 个链接</translation>
    </message>
</context>
<context>
    <name>ReviewModel</name>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Linked texts</source>
        <translation>链接的文字</translation>
    </message>
    <message>
        <source>Text in context</source>
        <translation>语境中的文字</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>报道</translation>
    </message>
</context>
<context>
    <name>ReviewTable</name>
    <message>
        <source>Review list</source>
        <translation>审阅列表</translation>
    </message>
</context>
<context>
    <name>Ribbons</name>
    <message>
        <source>Scroll to “{text}”</source>
        <translation>滚动到“{text}”</translation>
    </message>
</context>
<context>
    <name>RunningPage</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>F1 now</source>
        <translation>当前 F1</translation>
    </message>
    <message>
        <source>Best F1</source>
        <translation>最佳 F1</translation>
    </message>
    <message>
        <source>Loss a word</source>
        <translation>每词损失</translation>
    </message>
    <message>
        <source>Pass over the data</source>
        <translation>数据遍数</translation>
    </message>
    <message>
        <source>Go on working: this runs by itself, reads the labels as they were when it began, and touches none of your decisions. You may close this window.</source>
        <translation>请继续工作：它自行运行，读取开始时的标签，不会改动您的任何决定。您可以关闭此窗口。</translation>
    </message>
    <message>
        <source>&amp;Stop and keep the best so far</source>
        <translation>停止并保留目前最佳(&amp;S)</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>正在开始</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>No score yet.</source>
        <translation>还没有得分。</translation>
    </message>
    <message>
        <source>The best F1 so far is {best}, at step {step}; now it is {score}, and the loss a word {loss}.</source>
        <translation>目前最佳 F1 为 {best}，在第 {step} 步；现为 {score}，每词损失 {loss}。</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>suggested</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>labelled</source>
        <translation>已标注</translation>
    </message>
</context>
<context>
    <name>Scheme</name>
    <message>
        <source>Changing the label scheme</source>
        <translation>正在更改标签方案</translation>
    </message>
</context>
<context>
    <name>SchemeDialog</name>
    <message>
        <source>Label scheme</source>
        <translation>标签方案</translation>
    </message>
    <message>
        <source>What is labelled in this project. A new name changes the whole corpus, in one step to undo.</source>
        <translation>此项目中标注的内容。新名称会更改整个语料库，一步即可撤销。</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>合并(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Do&amp;wn</source>
        <translation>下移(&amp;W)</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>About the label</source>
        <translation>关于此标签</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>1 label</source>
        <translation>1 个标签</translation>
    </message>
    <message>
        <source>{n} labels</source>
        <translation>{n} 个标签</translation>
    </message>
    <message>
        <source>It is on {n} spans. Merge it with another label instead.</source>
        <translation>它用于 {n} 个片段。请改为与其他标签合并。</translation>
    </message>
    <message>
        <source>A label needs a name.</source>
        <translation>标签需要名称。</translation>
    </message>
    <message>
        <source>{labels}: a name has letters, digits, _ - and . only.</source>
        <translation>{labels}：名称只能含字母、数字、_ - 和 .</translation>
    </message>
    <message>
        <source>Two labels are called {labels}. To make them one, merge them.</source>
        <translation>有两个标签名为 {labels}。要合为一个，请使用合并。</translation>
    </message>
    <message>
        <source>{labels} have the same key.</source>
        <translation>{labels} 的按键相同。</translation>
    </message>
    <message>
        <source>{labels} take the same candidates.</source>
        <translation>{labels} 接收相同的候选。</translation>
    </message>
    <message>
        <source>1 label in the corpus will have another name.</source>
        <translation>语料库中 1 个标签将更名。</translation>
    </message>
    <message>
        <source>{n} labels in the corpus will have another name.</source>
        <translation>语料库中 {n} 个标签将更名。</translation>
    </message>
    <message>
        <source>Merge {label}</source>
        <translation>合并 {label}</translation>
    </message>
    <message>
        <source>What is labelled so gets the label</source>
        <translation>这样标注的内容将改用标签</translation>
    </message>
    <message>
        <source>Import a label scheme</source>
        <translation>导入标签方案</translation>
    </message>
    <message>
        <source>Label schemes (*.toml)</source>
        <translation>标签方案 (*.toml)</translation>
    </message>
    <message>
        <source>These stay because they are in use; merge them if need be: {labels}</source>
        <translation>这些正在使用，因此保留；必要时请合并：{labels}</translation>
    </message>
    <message>
        <source>Export the label scheme</source>
        <translation>导出标签方案</translation>
    </message>
    <message>
        <source>Written to {path}</source>
        <translation>已写入 {path}</translation>
    </message>
</context>
<context>
    <name>Schemes</name>
    <message>
        <source>CoNLL-2003</source>
        <translation>CoNLL-2003</translation>
    </message>
    <message>
        <source>Customs news</source>
        <translation>海关新闻</translation>
    </message>
    <message>
        <source>OntoNotes 5</source>
        <translation>OntoNotes 5</translation>
    </message>
    <message>
        <source>Own labels</source>
        <translation>自定标签</translation>
    </message>
    <message>
        <source>VLSP 2018</source>
        <translation>VLSP 2018</translation>
    </message>
</context>
<context>
    <name>ScoresModel</name>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>How many there are among what counts as right</source>
        <translation>视为正确的有多少</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>找到</translation>
    </message>
    <message>
        <source>How many were found</source>
        <translation>找到了多少</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精确率</translation>
    </message>
    <message>
        <source>The share of what was found that is right</source>
        <translation>找到的内容中正确的比例</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>召回率</translation>
    </message>
    <message>
        <source>The share of what is right that was found</source>
        <translation>正确内容中被找到的比例</translation>
    </message>
    <message>
        <source>F1, strict</source>
        <translation>F1（严格）</translation>
    </message>
    <message>
        <source>The same place and label; the line is the 95 % interval</source>
        <translation>位置和标签相同；线段为 95 % 区间</translation>
    </message>
    <message>
        <source>F1, relaxed</source>
        <translation>F1（宽松）</translation>
    </message>
    <message>
        <source>An overlap with the same label is enough</source>
        <translation>标签相同且有重叠即可</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>ScoresPage</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>All languages together</source>
        <translation>所有语言合计</translation>
    </message>
</context>
<context>
    <name>ScoresTable</name>
    <message>
        <source>Scores by label</source>
        <translation>按标签的得分</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Searching</source>
        <translation>正在搜索</translation>
    </message>
    <message>
        <source>By state, language, or {source}:pattern.</source>
        <translation>按状态、语言，或 {source}:pattern。</translation>
    </message>
    <message>
        <source>Words that follow one another; marks and case don&apos;t count.</source>
        <translation>相连的词语；不计声调符号和大小写。</translation>
    </message>
    <message>
        <source>Words that begin like this.</source>
        <translation>以此开头的词。</translation>
    </message>
    <message>
        <source>Everything with this label, suggested or decided.</source>
        <translation>带此标签的一切，无论建议还是已决定。</translation>
    </message>
    <message>
        <source>Spans with this label and these words in them.</source>
        <translation>带此标签且含这些词的片段。</translation>
    </message>
    <message>
        <source>Figures worth more; also &lt;, &lt;=, &gt;= and =.</source>
        <translation>更大的数值；也可用 &lt;、&lt;=、&gt;= 和 =。</translation>
    </message>
    <message>
        <source>The same amount, in whichever language.</source>
        <translation>相同的数量，无论哪种语言。</translation>
    </message>
    <message>
        <source>Figures that another version contradicts.</source>
        <translation>与另一版本矛盾的数值。</translation>
    </message>
    <message>
        <source>Labels without a counterpart in some language.</source>
        <translation>在某种语言中无对应项的标签。</translation>
    </message>
    <message>
        <source>Labels that were flagged for another look.</source>
        <translation>标记为再看的标签。</translation>
    </message>
    <message>
        <source>In quotes, a keyword is a word like any other.</source>
        <translation>在引号中，关键字与普通词无异。</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search in all stories</source>
        <translation>在所有报道中搜索</translation>
    </message>
</context>
<context>
    <name>SearchHint</name>
    <message>
        <source>What you can search for</source>
        <translation>可以搜索的内容</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Close the search</source>
        <translation>关闭搜索</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>the first {n} of {all} places</source>
        <translation>{all} 处中的前 {n} 处</translation>
    </message>
    <message>
        <source>the first {n} places</source>
        <translation>前 {n} 处</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 处</translation>
    </message>
    <message>
        <source>{n} places</source>
        <translation>{n} 处</translation>
    </message>
    <message>
        <source>searching…</source>
        <translation>正在搜索…</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Single letters work while a text has the keyboard. Choose a command to give it another key.</source>
        <translation>单字母键在文本拥有键盘焦点时有效。选择命令即可更换按键。</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>查找命令或按键</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新按键</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>使用此键</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation>全部恢复</translation>
    </message>
    <message>
        <source>Set of keys</source>
        <translation>按键方案</translation>
    </message>
    <message>
        <source>These keys do nothing, for several commands have them: {keys}</source>
        <translation>这些按键无效，因为多个命令共用：{keys}</translation>
    </message>
    <message>
        <source>Vietnamese keyboards send Backspace while typing; take another key.</source>
        <translation>越南语输入法打字时会发送 Backspace；请换一个键。</translation>
    </message>
    <message>
        <source>Also the key of: {commands}. It would be taken from there.</source>
        <translation>也是以下命令的按键：{commands}。将从那里取走。</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>Figures</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Numbers, amounts, measures and dates, with what they are worth</source>
        <translation>数字、金额、度量和日期，及其实际值</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>People, places and organisations, by lists, rules and glossary</source>
        <translation>人物、地点和组织，依据名单、规则和术语表</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>记忆</translation>
    </message>
    <message>
        <source>What people have labelled in this project, wherever else it stands</source>
        <translation>人们在此项目中标注过的内容，在其他各处出现时</translation>
    </message>
    <message>
        <source>A plug-in that is installed here</source>
        <translation>此处安装的插件</translation>
    </message>
    <message>
        <source>An installed spaCy pipeline</source>
        <translation>已安装的 spaCy 流水线</translation>
    </message>
    <message>
        <source>A spaCy pipeline in {folder}</source>
        <translation>{folder} 中的 spaCy 流水线</translation>
    </message>
</context>
<context>
    <name>SourcesDialog</name>
    <message>
        <source>Sources of suggestions</source>
        <translation>建议来源</translation>
    </message>
    <message>
        <source>What looks for spans in this project. Sources that agree are surer together. The choice holds from the next time suggestions are made.</source>
        <translation>在此项目中查找片段的来源。相互一致的来源更可靠。选择从下次生成建议起生效。</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>使用这些</translation>
    </message>
</context>
<context>
    <name>Spreading</name>
    <message>
        <source>Proposing confirmed names elsewhere</source>
        <translation>正在其他各处建议已确认的名称</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Label a few stories first</source>
        <translation>请先标注几篇报道</translation>
    </message>
    <message>
        <source>A pipeline learns from stories that people have labelled: two at least, better ten or more.
Decide on the candidates of a story, mark it done, and come back.</source>
        <translation>流水线从人工标注的报道中学习：至少两篇，最好十篇以上。
决定一篇报道的候选，标为完成，然后回来。</translation>
    </message>
    <message>
        <source>Outermost spans (NER): quick, and enough for most</source>
        <translation>最外层片段 (NER)：快速，通常足够</translation>
    </message>
    <message>
        <source>Nested and overlapping spans, too (spancat): takes longer</source>
        <translation>包括嵌套和重叠的片段 (spancat)：用时更长</translation>
    </message>
    <message>
        <source>St&amp;op after so many steps:</source>
        <translation>在这么多步后停止(&amp;O)：</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Train a pipeline on your labels</source>
        <translation>用您的标签训练流水线</translation>
    </message>
    <message>
        <source>stories marked done</source>
        <translation>篇标为完成的报道</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Otherwise it goes on until it no longer becomes better. You can stop it at any time.</source>
        <translation>否则会持续到不再改善为止。您可以随时停止。</translation>
    </message>
    <message>
        <source>Offer it &amp;again after</source>
        <translation>再次提示间隔(&amp;A)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>Offer it again after so many finished stories</source>
        <translation>完成这么多篇报道后再次提示</translation>
    </message>
    <message>
        <source>Counting the labelled stories</source>
        <translation>正在统计已标注的报道</translation>
    </message>
    <message>
        <source>All languages together: they help one another</source>
        <translation>所有语言一起：互相促进</translation>
    </message>
    <message>
        <source>{language}: 1 story</source>
        <translation>{language}：1 篇报道</translation>
    </message>
    <message>
        <source>{language}: {n} stories</source>
        <translation>{language}：{n} 篇报道</translation>
    </message>
    <message>
        <source>{n} stories are labelled. Most of them are learnt from; one in seven chooses the best pipeline, and one in seven, which it never sees, measures it.</source>
        <translation>已标注 {n} 篇报道。大部分用于学习；七分之一用于选出最佳流水线，另七分之一它从未见过，用于评测。</translation>
    </message>
    <message>
        <source>With so few stories the scores say little: label more before you trust them.</source>
        <translation>报道这么少，得分说明不了什么：请多标注再信任。</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Every decision is written to the project file at once</source>
        <translation>每个决定都立即写入项目文件</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>全部已保存</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>{time} 已保存</translation>
    </message>
    <message>
        <source>Letter of a label: new span</source>
        <translation>标签字母：新片段</translation>
    </message>
    <message>
        <source>drop the selection</source>
        <translation>取消选择</translation>
    </message>
    <message>
        <source>confirm the link</source>
        <translation>确认链接</translation>
    </message>
    <message>
        <source>reject it</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>leave the links</source>
        <translation>退出链接</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Letter: other label</source>
        <translation>字母：其他标签</translation>
    </message>
    <message>
        <source>move the end</source>
        <translation>移动边界</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>1–9: link</source>
        <translation>1–9：链接</translation>
    </message>
    <message>
        <source>no counterpart</source>
        <translation>无对应项</translation>
    </message>
    <message>
        <source>next without a partner</source>
        <translation>下一个无对应项</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>next candidate</source>
        <translation>下一个候选</translation>
    </message>
    <message>
        <source>done, next story</source>
        <translation>完成，下一篇</translation>
    </message>
</context>
<context>
    <name>StoppingDialog</name>
    <message>
        <source>Ending the work in the background</source>
        <translation>正在结束后台任务</translation>
    </message>
    <message>
        <source>It keeps what it has by now. The project is closed as soon as it has ended.</source>
        <translation>已完成的部分会保留。任务一结束，项目随即关闭。</translation>
    </message>
    <message>
        <source>Leave the project open</source>
        <translation>让项目保持打开</translation>
    </message>
</context>
<context>
    <name>Stories</name>
    <message>
        <source>No documents</source>
        <translation>没有文档</translation>
    </message>
    <message>
        <source>No suggestions yet</source>
        <translation>还没有建议</translation>
    </message>
    <message>
        <source>{n} open</source>
        <translation>{n} 个待定</translation>
    </message>
    <message>
        <source>1 label</source>
        <translation>1 个标签</translation>
    </message>
    <message>
        <source>{n} labels</source>
        <translation>{n} 个标签</translation>
    </message>
    <message>
        <source>1 link</source>
        <translation>1 个链接</translation>
    </message>
    <message>
        <source>{n} links</source>
        <translation>{n} 个链接</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Rename story</source>
        <translation>重命名报道</translation>
    </message>
    <message>
        <source>Name of the story</source>
        <translation>报道名称</translation>
    </message>
    <message>
        <source>Remove “{story}” from the project?</source>
        <translation>将“{story}”移出项目？</translation>
    </message>
    <message>
        <source>Its documents, labels and links go with it. This cannot be undone.</source>
        <translation>它的文档、标签和链接也会一并移除。此操作无法撤销。</translation>
    </message>
    <message>
        <source>Remove story</source>
        <translation>移除报道</translation>
    </message>
    <message>
        <source>In the order of adding</source>
        <translation>按添加顺序</translation>
    </message>
    <message>
        <source>Most uncertain first</source>
        <translation>最不确定的优先</translation>
    </message>
    <message>
        <source>Most unlinked first</source>
        <translation>未链接最多的优先</translation>
    </message>
    <message>
        <source>Rarest label first</source>
        <translation>最少见的标签优先</translation>
    </message>
    <message>
        <source>Ordering the stories</source>
        <translation>正在排列报道</translation>
    </message>
</context>
<context>
    <name>StoriesPanel</name>
    <message>
        <source>Stories</source>
        <translation>报道</translation>
    </message>
    <message>
        <source>Hide the stories that are done</source>
        <translation>隐藏已完成的报道</translation>
    </message>
    <message>
        <source>Find a story</source>
        <translation>查找报道</translation>
    </message>
    <message>
        <source>Find a story by name</source>
        <translation>按名称查找报道</translation>
    </message>
    <message>
        <source>Order of the stories</source>
        <translation>报道顺序</translation>
    </message>
    <message>
        <source>Which story comes next, here and after “Done”</source>
        <translation>接下来是哪篇报道，此处以及“完成”之后</translation>
    </message>
    <message>
        <source>{done} of {all} done</source>
        <translation>{all} 篇中已完成 {done} 篇</translation>
    </message>
</context>
<context>
    <name>StoryView</name>
    <message>
        <source>1 candidate open</source>
        <translation>1 个候选待定</translation>
    </message>
    <message>
        <source>{n} candidates open</source>
        <translation>{n} 个候选待定</translation>
    </message>
    <message>
        <source>1 label</source>
        <translation>1 个标签</translation>
    </message>
    <message>
        <source>{n} labels</source>
        <translation>{n} 个标签</translation>
    </message>
    <message>
        <source>1 link proposed</source>
        <translation>1 个建议链接</translation>
    </message>
    <message>
        <source>{n} links proposed</source>
        <translation>{n} 个建议链接</translation>
    </message>
    <message>
        <source>Deciding links: {left} left</source>
        <translation>正在决定链接：剩 {left} 个</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Toolbar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Suggest</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Go from candidate to candidate</source>
        <translation>在候选之间移动</translation>
    </message>
    <message>
        <source>The versions of one story stand side by side. What Twinspan suggests has a dashed line below it, and its partners in the other versions light up with it.</source>
        <translation>同一报道的各版本并排显示。Twinspan 建议的内容下方有虚线，它在其他版本中的对应项会一同亮起。</translation>
    </message>
    <message>
        <source>Accept a candidate that is right</source>
        <translation>接受一个正确的候选</translation>
    </message>
    <message>
        <source>Its line becomes solid, it is yours, and the next candidate comes into focus.</source>
        <translation>虚线变为实线，它归您所有，焦点移到下一个候选。</translation>
    </message>
    <message>
        <source>Reject one that is wrong</source>
        <translation>拒绝一个错误的候选</translation>
    </message>
    <message>
        <source>It does not come back when Twinspan suggests again.</source>
        <translation>Twinspan 再次建议时它不会回来。</translation>
    </message>
    <message>
        <source>Give one another label</source>
        <translation>换一个标签</translation>
    </message>
    <message>
        <source>Press the letter of a label; the letters stand in the inspector on the right.</source>
        <translation>按标签的字母；字母标在右侧的检查器中。</translation>
    </message>
    <message>
        <source>Move the end of a span</source>
        <translation>移动片段的末尾</translation>
    </message>
    <message>
        <source>By a word; with Alt, by a character.</source>
        <translation>按词移动；按住 Alt 则按字符。</translation>
    </message>
    <message>
        <source>Mark something that was missed</source>
        <translation>标出遗漏的内容</translation>
    </message>
    <message>
        <source>Select words with the mouse, or with Shift and the arrows, and press the letter of a label.</source>
        <translation>用鼠标，或用 Shift 加方向键选中词语，再按标签的字母。</translation>
    </message>
    <message>
        <source>Link two spans that say the same</source>
        <translation>链接说同一件事的两个片段</translation>
    </message>
    <message>
        <source>The inspector ranks the partners of the span in focus and says why. Press the number of one.</source>
        <translation>检查器列出当前片段的对应项并说明理由。按其中一个的编号。</translation>
    </message>
    <message>
        <source>Say that there is no counterpart</source>
        <translation>声明没有对应项</translation>
    </message>
    <message>
        <source>Some things stand in one version only. That is a decision, too.</source>
        <translation>有些内容只出现在一个版本中。这也是一个决定。</translation>
    </message>
    <message>
        <source>Take a decision back</source>
        <translation>撤回一个决定</translation>
    </message>
    <message>
        <source>Everything is on the disk at once, and can be undone, even tomorrow.</source>
        <translation>一切立即写入磁盘，随时可以撤销，明天也行。</translation>
    </message>
    <message>
        <source>Mark the story done</source>
        <translation>将报道标为完成</translation>
    </message>
    <message>
        <source>The next one opens. When you have enough, export from the Project menu.</source>
        <translation>下一篇随即打开。足够时从“项目”菜单导出。</translation>
    </message>
    <message>
        <source>That is all there is to it</source>
        <translation>就是这些</translation>
    </message>
    <message>
        <source>Go on with the sample stories, or make a project of your own from the Project menu.</source>
        <translation>继续处理示例报道，或从“项目”菜单创建自己的项目。</translation>
    </message>
</context>
<context>
    <name>TourCard</name>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Go on to the next step of the tour</source>
        <translation>转到下一步</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>结束入门</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>Training a pipeline</source>
        <translation>正在训练流水线</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>{low} to {high} %</source>
        <translation>{low} 到 {high} %</translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation>{h} 小时 {m} 分</translation>
    </message>
    <message>
        <source>{m} min {s} s</source>
        <translation>{m} 分 {s} 秒</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>所有语言</translation>
    </message>
    <message>
        <source>outermost spans</source>
        <translation>最外层片段</translation>
    </message>
    <message>
        <source>nested spans, too</source>
        <translation>包括嵌套片段</translation>
    </message>
    <message>
        <source>trained elsewhere</source>
        <translation>在别处训练</translation>
    </message>
    <message>
        <source>{languages}: {task}</source>
        <translation>{languages}：{task}</translation>
    </message>
    <message>
        <source>Reading the labels: story {done} of {total}</source>
        <translation>读取标签：第 {done} / {total} 篇</translation>
    </message>
    <message>
        <source>Learning: step {done} of at most {total}</source>
        <translation>学习：第 {done} 步，最多 {total} 步</translation>
    </message>
    <message>
        <source>Measuring on stories it has not seen: {done} of {total}</source>
        <translation>在未见过的报道上评测：{done} / {total}</translation>
    </message>
    <message>
        <source>{time} so far</source>
        <translation>已用 {time}</translation>
    </message>
    <message>
        <source>{time} so far, {left} left at most</source>
        <translation>已用 {time}，最多还剩 {left}</translation>
    </message>
    <message>
        <source>All {steps} steps done in {time}; the one kept is step {best}.</source>
        <translation>{steps} 步全部完成，用时 {time}；保留的是第 {best} 步。</translation>
    </message>
    <message>
        <source>Ended after {steps} steps and {time}, when it no longer became better; kept is step {best}.</source>
        <translation>经过 {steps} 步、{time} 后不再改善而结束；保留第 {best} 步。</translation>
    </message>
    <message>
        <source>Stopped after {steps} steps and {time}; kept is step {best}.</source>
        <translation>在 {steps} 步、{time} 后停止；保留第 {best} 步。</translation>
    </message>
</context>
<context>
    <name>TrainingChart</name>
    <message>
        <source>Course of the training</source>
        <translation>训练过程</translation>
    </message>
    <message>
        <source>F1 on the dev stories</source>
        <translation>dev 报道上的 F1</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>best {score} % at step {step}</source>
        <translation>最佳 {score} %，第 {step} 步</translation>
    </message>
    <message>
        <source>Loss a word</source>
        <translation>每词损失</translation>
    </message>
</context>
<context>
    <name>TrainingWindow</name>
    <message>
        <source>Train and compare</source>
        <translation>训练与比较</translation>
    </message>
</context>
<context>
    <name>Updates</name>
    <message>
        <source>Twinspan {version} is out</source>
        <translation>Twinspan {version} 已发布</translation>
    </message>
    <message>
        <source>See where to get it</source>
        <translation>查看获取方式</translation>
    </message>
</context>
<context>
    <name>UpdatesDialog</name>
    <message>
        <source>Updates</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>This copy came from a store, which keeps it up to date. Twinspan asks nothing on the network, and documents never leave this computer.</source>
        <translation>此副本来自应用商店，由商店负责更新。Twinspan 不访问网络，文档绝不离开本机。</translation>
    </message>
    <message>
        <source>Twinspan can ask once a day which version is the newest. It sends nothing about you or your work, asks nothing else on the network, and documents never leave this computer.</source>
        <translation>Twinspan 可以每天查询一次最新版本。它不发送任何关于您或您工作的信息，也不做其他网络访问，文档绝不离开本机。</translation>
    </message>
    <message>
        <source>This is version {version}.</source>
        <translation>当前版本为 {version}。</translation>
    </message>
    <message>
        <source>&amp;Look for a newer version once a day</source>
        <translation>每天查找一次新版本(&amp;L)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>立即查找</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>打开其页面</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>正在查询…</translation>
    </message>
    <message>
        <source>There is no newer version.</source>
        <translation>没有更新的版本。</translation>
    </message>
    <message>
        <source>Version {version} is out.</source>
        <translation>版本 {version} 已发布。</translation>
    </message>
</context>
<context>
    <name>ValueForm</name>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>A plain decimal, a range like 3/5, or a date or duration as ISO 8601</source>
        <translation>普通小数、如 3/5 的范围，或 ISO 8601 的日期或时长</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>A currency code like VND, a unit like kg, or pp for percentage points</source>
        <translation>货币代码如 VND，单位如 kg，百分点用 pp</translation>
    </message>
    <message>
        <source>Modifier</source>
        <translation>修饰</translation>
    </message>
    <message>
        <source>What “nearly”, “over” or “about” says of the value</source>
        <translation>“近”“超过”“约”等对数值的限定</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>恰好</translation>
    </message>
    <message>
        <source>or</source>
        <translation>或</translation>
    </message>
    <message>
        <source>Take this reading of the same characters</source>
        <translation>采用相同字符的这种读法</translation>
    </message>
</context>
<context>
    <name>WaitingDialog</name>
    <message>
        <source>Waiting for the work in the background to end…</source>
        <translation>正在等待后台任务结束…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Take the tour</source>
        <translation>快速入门</translation>
    </message>
    <message>
        <source>Three minutes on a sample story, to learn the keys by using them.</source>
        <translation>用三分钟在示例报道上边用边学按键。</translation>
    </message>
    <message>
        <source>Open the sample stories</source>
        <translation>打开示例报道</translation>
    </message>
    <message>
        <source>Short news stories in English, Vietnamese and Chinese, to try everything on.</source>
        <translation>英语、越南语和中文的短新闻，可用来尝试一切功能。</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新项目</translation>
    </message>
    <message>
        <source>Name it, choose its languages and labels, then add your documents.</source>
        <translation>命名、选择语言和标签，然后添加文档。</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>Go on with a .twinspan file.</source>
        <translation>继续处理 .twinspan 文件。</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>最近的项目</translation>
    </message>
    <message>
        <source>Projects that you open are listed here.</source>
        <translation>您打开过的项目会列在这里。</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Or drop documents on this window.</source>
        <translation>或将文档拖放到此窗口。</translation>
    </message>
    <message>
        <source>Label stories that exist in several languages.</source>
        <translation>为多语言报道做标注。</translation>
    </message>
</context>
<context>
    <name>WhoButton</name>
    <message>
        <source>Working here: {name}</source>
        <translation>当前使用者：{name}</translation>
    </message>
    <message>
        <source>Labels and links are made in this name. Click to switch ({key})</source>
        <translation>标签和链接以此姓名做出。点击切换（{key}）</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>{score} %</source>
        <translation>{score} %</translation>
    </message>
    <message>
        <source>Found by: {source}</source>
        <translation>由 {source} 找到</translation>
    </message>
</context>
<context>
    <name>WindowDesk</name>
    <message>
        <source>That was the last one: every story is done.</source>
        <translation>这是最后一篇：所有报道都已完成。</translation>
    </message>
    <message>
        <source>The language changes as soon as the work in the background is done.</source>
        <translation>后台任务完成后即切换语言。</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>about</source>
        <translation>约</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>不到</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>超过</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>最多</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>已添加</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>相等</translation>
    </message>
    <message>
        <source>rounded</source>
        <translation>约数</translation>
    </message>
    <message>
        <source>converted</source>
        <translation>换算</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>矛盾</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>adjudicated labels</source>
        <translation>已裁定的标签</translation>
    </message>
    <message>
        <source>suggestions</source>
        <translation>建议</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>Adding documents</source>
        <translation>正在添加文档</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>已导出</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>正在导出</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>正在导入</translation>
    </message>
    <message>
        <source>Suggesting</source>
        <translation>正在生成建议</translation>
    </message>
</context>
</TS>
