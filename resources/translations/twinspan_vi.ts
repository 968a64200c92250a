<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Twinspan</source>
        <translation>Giới thiệu Twinspan</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Phiên bản {version}</translation>
    </message>
    <message>
        <source>Labels and links stories that exist in several languages.</source>
        <translation>Gán nhãn và liên kết các bài có ở nhiều ngôn ngữ.</translation>
    </message>
    <message>
        <source>Documents never leave this computer.</source>
        <translation>Văn bản không bao giờ rời khỏi máy này.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>Phần mềm tự do theo giấy phép MIT.</translation>
    </message>
    <message>
        <source>It stands on</source>
        <translation>Xây trên nền</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Phiên bản</translation>
    </message>
</context>
<context>
    <name>AddDocumentsDialog</name>
    <message>
        <source>Add documents</source>
        <translation>Thêm văn bản</translation>
    </message>
    <message>
        <source>Check the story and the language of each document; both can be changed here.</source>
        <translation>Hãy xem lại bài và ngôn ngữ của từng văn bản; cả hai đều sửa được ở đây.</translation>
    </message>
    <message>
        <source>Documents to add</source>
        <translation>Văn bản sẽ thêm</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>Tệp…</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Thư mục…</translation>
    </message>
    <message>
        <source>Choose files or a folder: text, web pages, Word, PDF or JSON Lines.
Versions of one story in several languages find each other by their names or folders.</source>
        <translation>Hãy chọn tệp hoặc thư mục: văn bản, trang web, Word, PDF hoặc JSON Lines.
Các bản của một bài ở nhiều ngôn ngữ tự tìm thấy nhau qua tên hoặc thư mục.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Reading files</source>
        <translation>Đang đọc tệp</translation>
    </message>
    <message>
        <source>{documents} documents in {stories} stories</source>
        <translation>{documents} văn bản trong {stories} bài</translation>
    </message>
    <message>
        <source>Files to add</source>
        <translation>Tệp cần thêm</translation>
    </message>
    <message>
        <source>Documents ({types})</source>
        <translation>Văn bản ({types})</translation>
    </message>
    <message>
        <source>Folder to add</source>
        <translation>Thư mục cần thêm</translation>
    </message>
</context>
<context>
    <name>Alignments</name>
    <message>
        <source>Aligning the texts</source>
        <translation>Đang gióng hàng các văn bản</translation>
    </message>
</context>
<context>
    <name>AnnotatorDialog</name>
    <message>
        <source>Who is working here</source>
        <translation>Ai đang làm việc ở đây</translation>
    </message>
    <message>
        <source>Each person has labels and links of their own. You see yours, and the open suggestions.</source>
        <translation>Mỗi người có nhãn và liên kết riêng. Bạn thấy của mình và các gợi ý còn mở.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mọi người</translation>
    </message>
    <message>
        <source>&amp;Take off the list</source>
        <translation>&amp;Bỏ khỏi danh sách</translation>
    </message>
    <message>
        <source>What they labelled stays in the projects.</source>
        <translation>Những gì họ đã gán nhãn vẫn ở trong các dự án.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Tên</translation>
    </message>
    <message>
        <source>&amp;Initials</source>
        <translation>&amp;Chữ viết tắt</translation>
    </message>
    <message>
        <source>Work in this name</source>
        <translation>Làm việc với tên này</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source>Accepted</source>
        <translation>Đã chấp nhận</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Đã từ chối</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Đã xóa</translation>
    </message>
    <message>
        <source>Label changed</source>
        <translation>Đã đổi nhãn</translation>
    </message>
    <message>
        <source>Edge moved</source>
        <translation>Đã dời mép</translation>
    </message>
    <message>
        <source>Span split</source>
        <translation>Đã tách đoạn</translation>
    </message>
    <message>
        <source>Spans joined</source>
        <translation>Đã nối đoạn</translation>
    </message>
    <message>
        <source>Span added</source>
        <translation>Đã thêm đoạn</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Đã liên kết</translation>
    </message>
    <message>
        <source>Link confirmed</source>
        <translation>Đã xác nhận liên kết</translation>
    </message>
    <message>
        <source>Link rejected</source>
        <translation>Đã từ chối liên kết</translation>
    </message>
    <message>
        <source>Unlinked</source>
        <translation>Đã gỡ liên kết</translation>
    </message>
    <message>
        <source>No counterpart</source>
        <translation>Không có đối ứng</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Đã hoàn tác</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Đã làm lại</translation>
    </message>
    <message>
        <source>Story done</source>
        <translation>Bài đã xong</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Đã lưu</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Not now</source>
        <translation>Để sau</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Save as drawing (SVG)…</source>
        <translation>Lưu thành bản vẽ (SVG)…</translation>
    </message>
    <message>
        <source>Save as picture (PNG)…</source>
        <translation>Lưu thành ảnh (PNG)…</translation>
    </message>
    <message>
        <source>Save the numbers (CSV)…</source>
        <translation>Lưu các con số (CSV)…</translation>
    </message>
    <message>
        <source>Save this chart</source>
        <translation>Lưu biểu đồ này</translation>
    </message>
    <message>
        <source>Save the chart “{title}”</source>
        <translation>Lưu biểu đồ “{title}”</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>Bản vẽ (*.svg)</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Ảnh (*.png)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Bảng (*.csv)</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Lưu biểu đồ</translation>
    </message>
</context>
<context>
    <name>ChoiceList</name>
    <message>
        <source>Pipelines of this project</source>
        <translation>Các pipeline của dự án này</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>So sánh</translation>
    </message>
    <message>
        <source>Layers, people, sources, pipelines</source>
        <translation>Lớp, người, nguồn, pipeline</translation>
    </message>
    <message>
        <source>F1 {score}</source>
        <translation>F1 {score}</translation>
    </message>
    <message>
        <source>suggests</source>
        <translation>đang gợi ý</translation>
    </message>
    <message>
        <source>New pipeline</source>
        <translation>Pipeline mới</translation>
    </message>
    <message>
        <source>Choose what to train</source>
        <translation>Chọn cái cần huấn luyện</translation>
    </message>
    <message>
        <source>step {n}</source>
        <translation>bước {n}</translation>
    </message>
    <message>
        <source>best F1 {score}</source>
        <translation>F1 tốt nhất {score}</translation>
    </message>
    <message>
        <source>Training…</source>
        <translation>Đang huấn luyện…</translation>
    </message>
</context>
<context>
    <name>ColourField</name>
    <message>
        <source>Other…</source>
        <translation>Khác…</translation>
    </message>
    <message>
        <source>Hard to tell from: {labels}. Colour-blind readers may not see the difference.</source>
        <translation>Khó phân biệt với: {labels}. Người mù màu có thể không thấy khác nhau.</translation>
    </message>
    <message>
        <source>Light: tag {tag} : 1, text {text} : 1</source>
        <translation>Nền sáng: thẻ {tag} : 1, chữ {text} : 1</translation>
    </message>
    <message>
        <source>Dark: tag {tag} : 1, text {text} : 1</source>
        <translation>Nền tối: thẻ {tag} : 1, chữ {text} : 1</translation>
    </message>
    <message>
        <source> (the tag is drawn in a stronger shade)</source>
        <translation> (thẻ được vẽ bằng sắc đậm hơn)</translation>
    </message>
    <message>
        <source>Colour of the label</source>
        <translation>Màu của nhãn</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Take the last decision back, in whichever document it was.</source>
        <translation>Rút lại quyết định cuối, dù ở văn bản nào.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Làm lại</translation>
    </message>
    <message>
        <source>Make the decision again that was taken back last.</source>
        <translation>Làm lại quyết định vừa rút.</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Chép chữ</translation>
    </message>
    <message>
        <source>Copy the selection, or the span in focus.</source>
        <translation>Chép phần đang chọn, hoặc đoạn đang xét.</translation>
    </message>
    <message>
        <source>Drop the selection</source>
        <translation>Bỏ chọn</translation>
    </message>
    <message>
        <source>Drop the selection; when links are being decided, leave them.</source>
        <translation>Bỏ phần đang chọn; khi đang xét liên kết thì thoát ra.</translation>
    </message>
    <message>
        <source>Search in all stories</source>
        <translation>Tìm trong mọi bài</translation>
    </message>
    <message>
        <source>Find words, labels or values in every story: hai quan, label:PERSON, &gt;1 billion USD, unlinked.</source>
        <translation>Tìm từ, nhãn hoặc giá trị trong mọi bài: hai quan, label:PERSON, &gt;1 billion USD, unlinked.</translation>
    </message>
    <message>
        <source>All contexts of this word</source>
        <translation>Mọi ngữ cảnh của từ này</translation>
    </message>
    <message>
        <source>List every place of the selection or the span in focus, and of its counterparts in the other languages.</source>
        <translation>Liệt kê mọi chỗ có phần đang chọn hoặc đoạn đang xét, và các đối ứng ở ngôn ngữ khác.</translation>
    </message>
    <message>
        <source>All commands…</source>
        <translation>Mọi lệnh…</translation>
    </message>
    <message>
        <source>Find a command by typing a part of its name.</source>
        <translation>Tìm lệnh bằng cách gõ một phần tên của nó.</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Xem hướng dẫn nhanh</translation>
    </message>
    <message>
        <source>Learn the keys in three minutes, by working on a sample story.</source>
        <translation>Học các phím trong ba phút, bằng cách làm trên một bài mẫu.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>Phím tắt…</translation>
    </message>
    <message>
        <source>Every key, to read and to change.</source>
        <translation>Mọi phím, để đọc và để đổi.</translation>
    </message>
    <message>
        <source>Updates…</source>
        <translation>Cập nhật…</translation>
    </message>
    <message>
        <source>See whether there is a newer version, and whether Twinspan may ask.</source>
        <translation>Xem có phiên bản mới không, và Twinspan có được hỏi không.</translation>
    </message>
    <message>
        <source>About Twinspan</source>
        <translation>Giới thiệu Twinspan</translation>
    </message>
    <message>
        <source>Versions and licences.</source>
        <translation>Phiên bản và giấy phép.</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Dự án</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Sửa</translation>
    </message>
    <message>
        <source>&amp;Story</source>
        <translation>&amp;Bài</translation>
    </message>
    <message>
        <source>Sp&amp;an</source>
        <translation>&amp;Nhãn</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Liên kết</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Xem</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Trợ &amp;giúp</translation>
    </message>
    <message>
        <source>Link the span with the partner that has this number in the inspector.</source>
        <translation>Liên kết đoạn này với đối ứng mang số này trong bảng chi tiết.</translation>
    </message>
    <message>
        <source>Link by number</source>
        <translation>Liên kết bằng số</translation>
    </message>
    <message>
        <source>Link with partner 1</source>
        <translation>Liên kết với đối ứng 1</translation>
    </message>
    <message>
        <source>Link with partner 2</source>
        <translation>Liên kết với đối ứng 2</translation>
    </message>
    <message>
        <source>Link with partner 3</source>
        <translation>Liên kết với đối ứng 3</translation>
    </message>
    <message>
        <source>Link with partner 4</source>
        <translation>Liên kết với đối ứng 4</translation>
    </message>
    <message>
        <source>Link with partner 5</source>
        <translation>Liên kết với đối ứng 5</translation>
    </message>
    <message>
        <source>Link with partner 6</source>
        <translation>Liên kết với đối ứng 6</translation>
    </message>
    <message>
        <source>Link with partner 7</source>
        <translation>Liên kết với đối ứng 7</translation>
    </message>
    <message>
        <source>Link with partner 8</source>
        <translation>Liên kết với đối ứng 8</translation>
    </message>
    <message>
        <source>Link with partner 9</source>
        <translation>Liên kết với đối ứng 9</translation>
    </message>
    <message>
        <source>Next proposed link</source>
        <translation>Liên kết đề xuất kế tiếp</translation>
    </message>
    <message>
        <source>Go to the next link that waits for a decision.</source>
        <translation>Đến liên kết kế tiếp đang chờ quyết định.</translation>
    </message>
    <message>
        <source>Previous proposed link</source>
        <translation>Liên kết đề xuất trước</translation>
    </message>
    <message>
        <source>Go back to the proposed link before.</source>
        <translation>Về liên kết đề xuất trước đó.</translation>
    </message>
    <message>
        <source>Next label without a partner</source>
        <translation>Nhãn kế tiếp chưa có đối ứng</translation>
    </message>
    <message>
        <source>Go to the next unlinked label: one that has no answer yet in another language.</source>
        <translation>Đến nhãn kế tiếp chưa liên kết: nhãn chưa có lời đáp ở ngôn ngữ khác.</translation>
    </message>
    <message>
        <source>Previous label without a partner</source>
        <translation>Nhãn trước chưa có đối ứng</translation>
    </message>
    <message>
        <source>Go back to the unlinked label before.</source>
        <translation>Về nhãn chưa liên kết trước đó.</translation>
    </message>
    <message>
        <source>Go to the partner</source>
        <translation>Đến đối ứng</translation>
    </message>
    <message>
        <source>Go to the other end of the link of this span.</source>
        <translation>Đến đầu kia của liên kết của đoạn này.</translation>
    </message>
    <message>
        <source>Confirm the proposed link</source>
        <translation>Xác nhận liên kết đề xuất</translation>
    </message>
    <message>
        <source>Confirm the link that is proposed for this span.</source>
        <translation>Xác nhận liên kết được đề xuất cho đoạn này.</translation>
    </message>
    <message>
        <source>Reject the proposed link</source>
        <translation>Từ chối liên kết đề xuất</translation>
    </message>
    <message>
        <source>Turn down the link that is proposed for this span.</source>
        <translation>Từ chối liên kết được đề xuất cho đoạn này.</translation>
    </message>
    <message>
        <source>No counterpart</source>
        <translation>Không có đối ứng</translation>
    </message>
    <message>
        <source>Say that nothing answers this span in the other language; once more takes it back.</source>
        <translation>Nói rằng không có gì đáp lại đoạn này ở ngôn ngữ kia; bấm lần nữa để rút lại.</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Gỡ liên kết</translation>
    </message>
    <message>
        <source>Take the links of this span apart.</source>
        <translation>Tách các liên kết của đoạn này.</translation>
    </message>
    <message>
        <source>This paragraph answers…</source>
        <translation>Đoạn văn này đáp lại…</translation>
    </message>
    <message>
        <source>Pair the paragraph at the caret with the one where you press the key again, in another text.</source>
        <translation>Ghép đoạn văn ở con trỏ với đoạn nơi bạn bấm phím lần nữa, trong văn bản khác.</translation>
    </message>
    <message>
        <source>This paragraph answers nothing</source>
        <translation>Đoạn văn này không đáp lại gì</translation>
    </message>
    <message>
        <source>Part the paragraph at the caret from those that are set beside it.</source>
        <translation>Tách đoạn văn ở con trỏ khỏi những đoạn đặt cạnh nó.</translation>
    </message>
    <message>
        <source>Suggest spans and links</source>
        <translation>Gợi ý đoạn và liên kết</translation>
    </message>
    <message>
        <source>Run the recognisers and the linker over this story. What you decided stays as it is.</source>
        <translation>Chạy bộ nhận dạng và bộ liên kết trên bài này. Những gì bạn đã quyết định giữ nguyên.</translation>
    </message>
    <message>
        <source>Suggest in all stories</source>
        <translation>Gợi ý trong mọi bài</translation>
    </message>
    <message>
        <source>Run the recognisers and the linker over every story. It can be cancelled at any time.</source>
        <translation>Chạy bộ nhận dạng và bộ liên kết trên mọi bài. Có thể dừng bất cứ lúc nào.</translation>
    </message>
    <message>
        <source>Sources…</source>
        <translation>Nguồn…</translation>
    </message>
    <message>
        <source>Say what suggests spans in this project: recognisers, trained pipelines and plug-ins.</source>
        <translation>Cho biết cái gì gợi ý đoạn trong dự án này: bộ nhận dạng, pipeline đã huấn luyện và phần cắm thêm.</translation>
    </message>
    <message>
        <source>Done, and on to the next</source>
        <translation>Xong, sang bài kế tiếp</translation>
    </message>
    <message>
        <source>Mark this story as done and open the next one that is not.</source>
        <translation>Đánh dấu bài này đã xong và mở bài kế tiếp chưa xong.</translation>
    </message>
    <message>
        <source>Next story</source>
        <translation>Bài kế tiếp</translation>
    </message>
    <message>
        <source>Open the next story of the list.</source>
        <translation>Mở bài kế tiếp trong danh sách.</translation>
    </message>
    <message>
        <source>Previous story</source>
        <translation>Bài trước</translation>
    </message>
    <message>
        <source>Open the story before this one in the list.</source>
        <translation>Mở bài đứng trước trong danh sách.</translation>
    </message>
    <message>
        <source>Find a story by name</source>
        <translation>Tìm bài theo tên</translation>
    </message>
    <message>
        <source>Filter the list of stories.</source>
        <translation>Lọc danh sách bài.</translation>
    </message>
    <message>
        <source>Rename story…</source>
        <translation>Đổi tên bài…</translation>
    </message>
    <message>
        <source>Give the open story another name.</source>
        <translation>Đặt tên khác cho bài đang mở.</translation>
    </message>
    <message>
        <source>Remove story…</source>
        <translation>Bỏ bài…</translation>
    </message>
    <message>
        <source>Take the story, its documents, labels and links out of the project.</source>
        <translation>Đưa bài cùng văn bản, nhãn và liên kết của nó ra khỏi dự án.</translation>
    </message>
    <message>
        <source>Language of the document…</source>
        <translation>Ngôn ngữ của văn bản…</translation>
    </message>
    <message>
        <source>Correct the language that was recognised.</source>
        <translation>Sửa ngôn ngữ đã nhận ra.</translation>
    </message>
    <message>
        <source>This document</source>
        <translation>Văn bản này</translation>
    </message>
    <message>
        <source>Rename document…</source>
        <translation>Đổi tên văn bản…</translation>
    </message>
    <message>
        <source>Give the document another name.</source>
        <translation>Đặt tên khác cho văn bản.</translation>
    </message>
    <message>
        <source>Move to another story…</source>
        <translation>Chuyển sang bài khác…</translation>
    </message>
    <message>
        <source>Say which story this document belongs to.</source>
        <translation>Cho biết văn bản này thuộc bài nào.</translation>
    </message>
    <message>
        <source>Remove document…</source>
        <translation>Bỏ văn bản…</translation>
    </message>
    <message>
        <source>Take this document, its labels and links out of the project.</source>
        <translation>Đưa văn bản này cùng nhãn và liên kết của nó ra khỏi dự án.</translation>
    </message>
    <message>
        <source>Next candidate</source>
        <translation>Ứng viên kế tiếp</translation>
    </message>
    <message>
        <source>Go to the next candidate that nobody decided on.</source>
        <translation>Đến ứng viên kế tiếp chưa ai quyết định.</translation>
    </message>
    <message>
        <source>Previous candidate</source>
        <translation>Ứng viên trước</translation>
    </message>
    <message>
        <source>Go back to the candidate before.</source>
        <translation>Về ứng viên trước đó.</translation>
    </message>
    <message>
        <source>Next span</source>
        <translation>Đoạn kế tiếp</translation>
    </message>
    <message>
        <source>Go to the next span, decided or not.</source>
        <translation>Đến đoạn kế tiếp, đã quyết định hay chưa.</translation>
    </message>
    <message>
        <source>Previous span</source>
        <translation>Đoạn trước</translation>
    </message>
    <message>
        <source>Go back to the span before, decided or not.</source>
        <translation>Về đoạn trước đó, đã quyết định hay chưa.</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Dự án mới…</translation>
    </message>
    <message>
        <source>Make a project: its name and place, its languages and labels.</source>
        <translation>Tạo dự án: tên và nơi lưu, ngôn ngữ và nhãn.</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Mở dự án…</translation>
    </message>
    <message>
        <source>Open a .twinspan file.</source>
        <translation>Mở một tệp .twinspan.</translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <translation>Mở dự án mẫu</translation>
    </message>
    <message>
        <source>Short stories in three languages to try everything on.</source>
        <translation>Các bài ngắn bằng ba ngôn ngữ để thử mọi thứ.</translation>
    </message>
    <message>
        <source>Add documents…</source>
        <translation>Thêm văn bản…</translation>
    </message>
    <message>
        <source>Add files or folders: text, web pages, Word, PDF, JSON Lines. Dropping them on the window does the same.</source>
        <translation>Thêm tệp hoặc thư mục: văn bản, trang web, Word, PDF, JSON Lines. Thả vào cửa sổ cũng được.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Nhập…</translation>
    </message>
    <message>
        <source>Take stories with their labels and links in.</source>
        <translation>Nhập các bài cùng nhãn và liên kết.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Xuất…</translation>
    </message>
    <message>
        <source>Hand the labels over: spaCy training data and other formats.</source>
        <translation>Giao nhãn ra ngoài: dữ liệu huấn luyện spaCy và các định dạng khác.</translation>
    </message>
    <message>
        <source>Label scheme…</source>
        <translation>Bộ nhãn…</translation>
    </message>
    <message>
        <source>Labels, their colours, keys and guidelines, and which of them may be linked.</source>
        <translation>Nhãn, màu, phím, hướng dẫn, và nhãn nào được liên kết với nhau.</translation>
    </message>
    <message>
        <source>Glossary…</source>
        <translation>Bảng thuật ngữ…</translation>
    </message>
    <message>
        <source>Names that belong together: what links have taught, to be corrected, added to and exchanged.</source>
        <translation>Các tên thuộc về nhau: điều các liên kết đã dạy, để sửa, thêm và trao đổi.</translation>
    </message>
    <message>
        <source>Who is working here…</source>
        <translation>Ai đang làm việc ở đây…</translation>
    </message>
    <message>
        <source>Labels and links belong to whoever makes them.</source>
        <translation>Nhãn và liên kết thuộc về người làm ra chúng.</translation>
    </message>
    <message>
        <source>Restore from backup…</source>
        <translation>Khôi phục từ bản sao lưu…</translation>
    </message>
    <message>
        <source>Go back to a copy that was made before.</source>
        <translation>Trở về một bản sao đã lưu trước đó.</translation>
    </message>
    <message>
        <source>Close project</source>
        <translation>Đóng dự án</translation>
    </message>
    <message>
        <source>Everything is saved already.</source>
        <translation>Mọi thứ đã được lưu.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Thoát</translation>
    </message>
    <message>
        <source>Many at once</source>
        <translation>Nhiều chỗ một lúc</translation>
    </message>
    <message>
        <source>Review list</source>
        <translation>Danh sách duyệt</translation>
    </message>
    <message>
        <source>Show or hide the table of all spans or links, to be filtered, sorted and decided.</source>
        <translation>Hiện hoặc ẩn bảng mọi đoạn hay liên kết, để lọc, sắp xếp và quyết định.</translation>
    </message>
    <message>
        <source>Every occurrence in this document…</source>
        <translation>Mọi chỗ trong văn bản này…</translation>
    </message>
    <message>
        <source>Give this text the same label everywhere in this document.</source>
        <translation>Gán cùng nhãn cho chữ này ở mọi chỗ trong văn bản.</translation>
    </message>
    <message>
        <source>Every occurrence in this story…</source>
        <translation>Mọi chỗ trong bài này…</translation>
    </message>
    <message>
        <source>Give this text the same label everywhere in this story.</source>
        <translation>Gán cùng nhãn cho chữ này ở mọi chỗ trong bài.</translation>
    </message>
    <message>
        <source>Every occurrence in all stories…</source>
        <translation>Mọi chỗ trong mọi bài…</translation>
    </message>
    <message>
        <source>Give this text the same label everywhere in the corpus.</source>
        <translation>Gán cùng nhãn cho chữ này ở mọi chỗ trong ngữ liệu.</translation>
    </message>
    <message>
        <source>Accept all figures of this story…</source>
        <translation>Chấp nhận mọi số liệu của bài này…</translation>
    </message>
    <message>
        <source>Take every figure that is suggested in this story as it is.</source>
        <translation>Lấy nguyên mọi số liệu được gợi ý trong bài này.</translation>
    </message>
    <message>
        <source>Accept all shown in the review list…</source>
        <translation>Chấp nhận mọi thứ hiện trong danh sách duyệt…</translation>
    </message>
    <message>
        <source>Accept everything open that the review list shows in its filters.</source>
        <translation>Chấp nhận mọi thứ còn mở mà danh sách duyệt đang hiện theo bộ lọc.</translation>
    </message>
    <message>
        <source>Reject all shown in the review list…</source>
        <translation>Từ chối mọi thứ hiện trong danh sách duyệt…</translation>
    </message>
    <message>
        <source>Turn down everything open that the review list shows in its filters.</source>
        <translation>Từ chối mọi thứ còn mở mà danh sách duyệt đang hiện theo bộ lọc.</translation>
    </message>
    <message>
        <source>Accept and go on</source>
        <translation>Chấp nhận và đi tiếp</translation>
    </message>
    <message>
        <source>Take the candidate as it is and go on to the next one; on a proposed link, confirm it.</source>
        <translation>Lấy nguyên ứng viên và sang ứng viên kế tiếp; với liên kết đề xuất thì xác nhận nó.</translation>
    </message>
    <message>
        <source>Reject and go on</source>
        <translation>Từ chối và đi tiếp</translation>
    </message>
    <message>
        <source>Turn the candidate or the proposed link down. It does not come back.</source>
        <translation>Từ chối ứng viên hoặc liên kết đề xuất. Nó sẽ không trở lại.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Delete your label: what was suggested in its place is open again.</source>
        <translation>Xóa nhãn của bạn: gợi ý ở chỗ đó mở lại.</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Chưa chắc</translation>
    </message>
    <message>
        <source>Flag the span for another look.</source>
        <translation>Đánh dấu đoạn để xem lại.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Write a note beside the span.</source>
        <translation>Viết ghi chú bên cạnh đoạn.</translation>
    </message>
    <message>
        <source>Edit value</source>
        <translation>Sửa giá trị</translation>
    </message>
    <message>
        <source>Say what the figure is worth.</source>
        <translation>Cho biết số liệu đáng giá bao nhiêu.</translation>
    </message>
    <message>
        <source>Take the other reading</source>
        <translation>Lấy cách đọc khác</translation>
    </message>
    <message>
        <source>Swap the value for the likeliest other reading of the same characters.</source>
        <translation>Đổi giá trị sang cách đọc khác khả dĩ nhất của chính các ký tự này.</translation>
    </message>
    <message>
        <source>Split in two</source>
        <translation>Tách làm hai</translation>
    </message>
    <message>
        <source>Make two spans of one: at the caret where it stands inside, else halfway.</source>
        <translation>Tách một đoạn thành hai: tại con trỏ nếu nó ở trong đoạn, nếu không thì ở giữa.</translation>
    </message>
    <message>
        <source>Join with the next span</source>
        <translation>Nối với đoạn kế tiếp</translation>
    </message>
    <message>
        <source>Make one span of this one and the next; it keeps the links of both.</source>
        <translation>Gộp đoạn này với đoạn kế tiếp; giữ liên kết của cả hai.</translation>
    </message>
    <message>
        <source>Mark a word, or one more</source>
        <translation>Chọn một từ, hoặc thêm một từ</translation>
    </message>
    <message>
        <source>Select the word at the caret; pressed again, one word more. A label&apos;s letter labels it.</source>
        <translation>Chọn từ ở con trỏ; bấm nữa thì thêm một từ. Chữ cái của nhãn sẽ gán nhãn.</translation>
    </message>
    <message>
        <source>Mark one word less</source>
        <translation>Bớt một từ</translation>
    </message>
    <message>
        <source>Take the last word out of the selection.</source>
        <translation>Bỏ từ cuối khỏi phần đang chọn.</translation>
    </message>
    <message>
        <source>End: one word on</source>
        <translation>Cuối: thêm một từ</translation>
    </message>
    <message>
        <source>Let the span end one word later.</source>
        <translation>Cho đoạn kết thúc muộn hơn một từ.</translation>
    </message>
    <message>
        <source>Move the edges</source>
        <translation>Dời mép</translation>
    </message>
    <message>
        <source>End: one word back</source>
        <translation>Cuối: lùi một từ</translation>
    </message>
    <message>
        <source>Let the span end one word earlier.</source>
        <translation>Cho đoạn kết thúc sớm hơn một từ.</translation>
    </message>
    <message>
        <source>Start: one word back</source>
        <translation>Đầu: lùi một từ</translation>
    </message>
    <message>
        <source>Let the span begin one word earlier.</source>
        <translation>Cho đoạn bắt đầu sớm hơn một từ.</translation>
    </message>
    <message>
        <source>Start: one word on</source>
        <translation>Đầu: tiến một từ</translation>
    </message>
    <message>
        <source>Let the span begin one word later.</source>
        <translation>Cho đoạn bắt đầu muộn hơn một từ.</translation>
    </message>
    <message>
        <source>End: one character on</source>
        <translation>Cuối: thêm một ký tự</translation>
    </message>
    <message>
        <source>Let the span end one character later.</source>
        <translation>Cho đoạn kết thúc muộn hơn một ký tự.</translation>
    </message>
    <message>
        <source>End: one character back</source>
        <translation>Cuối: lùi một ký tự</translation>
    </message>
    <message>
        <source>Let the span end one character earlier.</source>
        <translation>Cho đoạn kết thúc sớm hơn một ký tự.</translation>
    </message>
    <message>
        <source>Start: one character back</source>
        <translation>Đầu: lùi một ký tự</translation>
    </message>
    <message>
        <source>Let the span begin one character earlier.</source>
        <translation>Cho đoạn bắt đầu sớm hơn một ký tự.</translation>
    </message>
    <message>
        <source>Start: one character on</source>
        <translation>Đầu: tiến một ký tự</translation>
    </message>
    <message>
        <source>Let the span begin one character later.</source>
        <translation>Cho đoạn bắt đầu muộn hơn một ký tự.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Nhãn</translation>
    </message>
    <message>
        <source>List of stories</source>
        <translation>Danh sách bài</translation>
    </message>
    <message>
        <source>Show or hide the list of stories.</source>
        <translation>Hiện hoặc ẩn danh sách bài.</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Kết quả tìm</translation>
    </message>
    <message>
        <source>Show or hide the results of the search.</source>
        <translation>Hiện hoặc ẩn kết quả tìm.</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Bảng chi tiết</translation>
    </message>
    <message>
        <source>Show or hide what is known about the span in focus.</source>
        <translation>Hiện hoặc ẩn những gì biết về đoạn đang xét.</translation>
    </message>
    <message>
        <source>Dashboard…</source>
        <translation>Bảng theo dõi…</translation>
    </message>
    <message>
        <source>Progress, pace, acceptance rates and time per story, in charts that can be saved.</source>
        <translation>Tiến độ, nhịp độ, tỷ lệ chấp nhận và thời gian mỗi bài, bằng biểu đồ lưu được.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Lịch sử</translation>
    </message>
    <message>
        <source>Show what was done, when and by whom, and go back to any point of it; or hide it.</source>
        <translation>Cho biết đã làm gì, khi nào, ai làm, và trở về bất kỳ điểm nào; hoặc ẩn đi.</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>Hướng dẫn</translation>
    </message>
    <message>
        <source>Show or hide what the label of the span in focus is for.</source>
        <translation>Hiện hoặc ẩn phần giải thích nhãn của đoạn đang xét.</translation>
    </message>
    <message>
        <source>Next text</source>
        <translation>Văn bản kế tiếp</translation>
    </message>
    <message>
        <source>Give the keyboard to the next text.</source>
        <translation>Đưa bàn phím sang văn bản kế tiếp.</translation>
    </message>
    <message>
        <source>Previous text</source>
        <translation>Văn bản trước</translation>
    </message>
    <message>
        <source>Give the keyboard to the text before.</source>
        <translation>Đưa bàn phím về văn bản trước.</translation>
    </message>
    <message>
        <source>Text to the left</source>
        <translation>Văn bản sang trái</translation>
    </message>
    <message>
        <source>Let this text change places with the one left of it, in all stories.</source>
        <translation>Cho văn bản này đổi chỗ với văn bản bên trái, trong mọi bài.</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Cạnh nhau</translation>
    </message>
    <message>
        <source>Text to the right</source>
        <translation>Văn bản sang phải</translation>
    </message>
    <message>
        <source>Let this text change places with the one right of it, in all stories.</source>
        <translation>Cho văn bản này đổi chỗ với văn bản bên phải, trong mọi bài.</translation>
    </message>
    <message>
        <source>Hide this text</source>
        <translation>Ẩn văn bản này</translation>
    </message>
    <message>
        <source>Leave its room to the others. It comes back when the focus goes to it.</source>
        <translation>Nhường chỗ cho các văn bản khác. Nó trở lại khi tiêu điểm đến nó.</translation>
    </message>
    <message>
        <source>Show all texts</source>
        <translation>Hiện mọi văn bản</translation>
    </message>
    <message>
        <source>Bring hidden texts back.</source>
        <translation>Đưa các văn bản đã ẩn trở lại.</translation>
    </message>
    <message>
        <source>Equal widths</source>
        <translation>Rộng bằng nhau</translation>
    </message>
    <message>
        <source>Make all texts equally wide; drag between them to make them differ.</source>
        <translation>Cho mọi văn bản rộng bằng nhau; kéo giữa chúng để khác đi.</translation>
    </message>
    <message>
        <source>Scroll together</source>
        <translation>Cuộn cùng nhau</translation>
    </message>
    <message>
        <source>Let the texts follow each other by paragraphs, or let them go.</source>
        <translation>Cho các văn bản cuộn theo nhau từng đoạn văn, hoặc thả ra.</translation>
    </message>
    <message>
        <source>Links in focus</source>
        <translation>Liên kết đang xét</translation>
    </message>
    <message>
        <source>Draw the links of the span in focus between the texts.</source>
        <translation>Vẽ các liên kết của đoạn đang xét giữa các văn bản.</translation>
    </message>
    <message>
        <source>Show links</source>
        <translation>Hiện liên kết</translation>
    </message>
    <message>
        <source>All links</source>
        <translation>Mọi liên kết</translation>
    </message>
    <message>
        <source>Draw every link between the texts; those in focus stand out.</source>
        <translation>Vẽ mọi liên kết giữa các văn bản; liên kết đang xét nổi lên.</translation>
    </message>
    <message>
        <source>Contradictions only</source>
        <translation>Chỉ mâu thuẫn</translation>
    </message>
    <message>
        <source>Draw only the links between figures that contradict each other.</source>
        <translation>Chỉ vẽ các liên kết giữa những số liệu mâu thuẫn nhau.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Cách đọc…</translation>
    </message>
    <message>
        <source>Font, line height, column width, and how much detail spans show.</source>
        <translation>Phông chữ, giãn dòng, độ rộng cột, và mức chi tiết của các đoạn.</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Chữ to hơn</translation>
    </message>
    <message>
        <source>Make the texts larger.</source>
        <translation>Làm chữ to hơn.</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Chữ nhỏ hơn</translation>
    </message>
    <message>
        <source>Make the texts smaller.</source>
        <translation>Làm chữ nhỏ hơn.</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Cỡ chữ thường</translation>
    </message>
    <message>
        <source>Give the texts their first size again.</source>
        <translation>Trả chữ về cỡ ban đầu.</translation>
    </message>
    <message>
        <source>Move on after a decision</source>
        <translation>Đi tiếp sau mỗi quyết định</translation>
    </message>
    <message>
        <source>Go on to the next candidate as soon as one is decided.</source>
        <translation>Sang ứng viên kế tiếp ngay khi vừa quyết định xong.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Theo hệ thống</translation>
    </message>
    <message>
        <source>Menus, numbers and dates in the language of the system.</source>
        <translation>Trình đơn, số và ngày theo ngôn ngữ của hệ thống.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Menus, numbers and dates in this language, whatever the texts are in.</source>
        <translation>Trình đơn, số và ngày bằng ngôn ngữ này, dù văn bản bằng tiếng gì.</translation>
    </message>
    <message>
        <source>Light or dark as the system says.</source>
        <translation>Sáng hay tối theo hệ thống.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Màu sắc</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Dark text on a light ground.</source>
        <translation>Chữ tối trên nền sáng.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tối</translation>
    </message>
    <message>
        <source>Light text on a dark ground.</source>
        <translation>Chữ sáng trên nền tối.</translation>
    </message>
    <message>
        <source>Page furniture</source>
        <translation>Phần thừa của trang</translation>
    </message>
    <message>
        <source>Show or fold the furniture here</source>
        <translation>Hiện hoặc gập phần thừa ở đây</translation>
    </message>
    <message>
        <source>Show the lines of page furniture at the caret, or fold them. What is suggested there waits while shown.</source>
        <translation>Hiện các dòng thừa ở con trỏ, hoặc gập lại. Gợi ý trong đó chỉ chờ khi được hiện.</translation>
    </message>
    <message>
        <source>Show all furniture</source>
        <translation>Hiện mọi phần thừa</translation>
    </message>
    <message>
        <source>Show all page furniture of this story, or fold all of it.</source>
        <translation>Hiện mọi phần thừa của trang trong bài này, hoặc gập tất cả.</translation>
    </message>
    <message>
        <source>These lines are page furniture</source>
        <translation>Các dòng này là phần thừa của trang</translation>
    </message>
    <message>
        <source>Fold the selected lines, or the one at the caret: navigation, buttons, repeated captions.</source>
        <translation>Gập các dòng đang chọn, hoặc dòng ở con trỏ: thanh điều hướng, nút bấm, chú thích lặp lại.</translation>
    </message>
    <message>
        <source>These lines belong to the story</source>
        <translation>Các dòng này thuộc về bài</translation>
    </message>
    <message>
        <source>Take the selected lines, or the furniture at the caret, for text of the story from now on.</source>
        <translation>Từ nay coi các dòng đang chọn, hoặc phần thừa ở con trỏ, là nội dung bài.</translation>
    </message>
    <message>
        <source>Train a pipeline…</source>
        <translation>Huấn luyện pipeline…</translation>
    </message>
    <message>
        <source>Train a spaCy pipeline on the labels, see how good it is, and let it suggest.</source>
        <translation>Huấn luyện một pipeline spaCy trên các nhãn, xem nó tốt đến đâu, và cho nó gợi ý.</translation>
    </message>
    <message>
        <source>Compare layers, people and pipelines…</source>
        <translation>So sánh lớp, người và pipeline…</translation>
    </message>
    <message>
        <source>Precision, recall and F1 of any two: labels, suggestions, annotators, sources, pipelines.</source>
        <translation>Precision, recall và F1 của hai bên bất kỳ: nhãn, gợi ý, người gán nhãn, nguồn, pipeline.</translation>
    </message>
    <message>
        <source>Train again in the background</source>
        <translation>Huấn luyện lại trong nền</translation>
    </message>
    <message>
        <source>Train what the newest pipeline learnt once more, on the labels of now.</source>
        <translation>Huấn luyện lại điều pipeline mới nhất đã học, trên các nhãn hiện có.</translation>
    </message>
    <message>
        <source>Not now: take the notice on training away</source>
        <translation>Để sau: cất thông báo về huấn luyện</translation>
    </message>
    <message>
        <source>The next offer comes after as many finished stories again; the training window says how many.</source>
        <translation>Lần mời sau sẽ đến sau chừng ấy bài xong nữa; số bài ghi ở cửa sổ huấn luyện.</translation>
    </message>
    <message>
        <source>Order of the stories</source>
        <translation>Thứ tự các bài</translation>
    </message>
    <message>
        <source>In the order of adding</source>
        <translation>Theo thứ tự thêm vào</translation>
    </message>
    <message>
        <source>Go through the stories as they came into the project.</source>
        <translation>Đi qua các bài theo thứ tự vào dự án.</translation>
    </message>
    <message>
        <source>Most uncertain first</source>
        <translation>Kém chắc nhất trước</translation>
    </message>
    <message>
        <source>Take the stories first whose suggestions are least sure: they teach the most.</source>
        <translation>Lấy trước những bài có gợi ý kém chắc nhất: chúng dạy được nhiều nhất.</translation>
    </message>
    <message>
        <source>Most unlinked first</source>
        <translation>Nhiều nhãn chưa liên kết nhất trước</translation>
    </message>
    <message>
        <source>Take the stories first that have most labels without a counterpart.</source>
        <translation>Lấy trước những bài có nhiều nhãn chưa có đối ứng nhất.</translation>
    </message>
    <message>
        <source>Rarest label first</source>
        <translation>Nhãn hiếm nhất trước</translation>
    </message>
    <message>
        <source>Take the stories first that may hold more of the label with fewest examples.</source>
        <translation>Lấy trước những bài có thể chứa thêm nhãn ít ví dụ nhất.</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>&amp;What is right</source>
        <translation>Bên &amp;đúng</translation>
    </message>
    <message>
        <source>What is right</source>
        <translation>Bên đúng</translation>
    </message>
    <message>
        <source>What is &amp;measured</source>
        <translation>Bên được đ&amp;o</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>Bên được đo</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;So sánh</translation>
    </message>
    <message>
        <source>Compare two sides</source>
        <translation>So sánh hai bên</translation>
    </message>
    <message>
        <source>Looking for the sources</source>
        <translation>Đang tìm các nguồn</translation>
    </message>
    <message>
        <source>Suggestions of {source}</source>
        <translation>Gợi ý của {source}</translation>
    </message>
    <message>
        <source>People&apos;s labels</source>
        <translation>Nhãn của mọi người</translation>
    </message>
    <message>
        <source>Adjudicated labels</source>
        <translation>Nhãn đã phân xử</translation>
    </message>
    <message>
        <source>Suggestions of all sources</source>
        <translation>Gợi ý của mọi nguồn</translation>
    </message>
    <message>
        <source>Labels of {name}</source>
        <translation>Nhãn của {name}</translation>
    </message>
    <message>
        <source>Pipeline: {name}</source>
        <translation>Pipeline: {name}</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Đang so sánh…</translation>
    </message>
    <message>
        <source>Comparing two sides</source>
        <translation>Đang so sánh hai bên</translation>
    </message>
    <message>
        <source>1 story compared.</source>
        <translation>Đã so sánh 1 bài.</translation>
    </message>
    <message>
        <source>{n} stories compared.</source>
        <translation>Đã so sánh {n} bài.</translation>
    </message>
    <message>
        <source>1 more is left out, because the pipeline learnt from it.</source>
        <translation>1 bài nữa bị bỏ ra, vì pipeline đã học từ nó.</translation>
    </message>
    <message>
        <source>{n} more are left out, because the pipeline learnt from them.</source>
        <translation>{n} bài nữa bị bỏ ra, vì pipeline đã học từ chúng.</translation>
    </message>
    <message>
        <source>F1 {strict}, relaxed {relaxed}.</source>
        <translation>F1 {strict}, nới lỏng {relaxed}.</translation>
    </message>
</context>
<context>
    <name>ConcordancePanel</name>
    <message>
        <source>Close the concordance</source>
        <translation>Đóng bảng ngữ cảnh</translation>
    </message>
    <message>
        <source>Concordance</source>
        <translation>Ngữ cảnh từ</translation>
    </message>
    <message>
        <source>Select a word, or put the focus on a span, to see it in all its contexts.</source>
        <translation>Chọn một từ, hoặc đặt tiêu điểm vào một đoạn, để xem mọi ngữ cảnh của nó.</translation>
    </message>
    <message>
        <source>Looking up</source>
        <translation>Đang tra</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 chỗ</translation>
    </message>
    <message>
        <source>{n} places</source>
        <translation>{n} chỗ</translation>
    </message>
    <message>
        <source>the first {n} places</source>
        <translation>{n} chỗ đầu</translation>
    </message>
    <message>
        <source>Looking up “{word}”…</source>
        <translation>Đang tra “{word}”…</translation>
    </message>
</context>
<context>
    <name>ConfusionModel</name>
    <message>
        <source>not found</source>
        <translation>không tìm thấy</translation>
    </message>
    <message>
        <source>nothing there</source>
        <translation>ở đó không có gì</translation>
    </message>
    <message>
        <source>{gold} was found {n} times</source>
        <translation>{gold} được tìm thấy {n} lần</translation>
    </message>
    <message>
        <source>{gold} was not found {n} times</source>
        <translation>{gold} không được tìm thấy {n} lần</translation>
    </message>
    <message>
        <source>{found} was found {n} times where there is nothing</source>
        <translation>{found} được tìm thấy {n} lần ở chỗ không có gì</translation>
    </message>
    <message>
        <source>{gold} was taken for {found} {n} times</source>
        <translation>{gold} bị nhầm thành {found} {n} lần</translation>
    </message>
</context>
<context>
    <name>ConfusionTable</name>
    <message>
        <source>What was taken for what: rows are right, columns were found</source>
        <translation>Cái gì bị nhầm thành cái gì: hàng là đúng, cột là tìm thấy</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Có gì đó không ổn</translation>
    </message>
    <message>
        <source>Twinspan met an error that nobody expected. Your project is safe: every decision before it is saved.
You can go on working. If it happens again, please send this report to whoever looks after Twinspan.</source>
        <translation>Twinspan gặp một lỗi không ai lường trước. Dự án của bạn an toàn: mọi quyết định trước đó đã được lưu.
Bạn có thể làm tiếp. Nếu lỗi lặp lại, hãy gửi báo cáo này cho người phụ trách Twinspan.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Làm tiếp</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Chép báo cáo</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Thoát</translation>
    </message>
</context>
<context>
    <name>Damaged</name>
    <message>
        <source>Restore from backup…</source>
        <translation>Khôi phục từ bản sao lưu…</translation>
    </message>
</context>
<context>
    <name>Dashboard</name>
    <message>
        <source>And {n} more.</source>
        <translation>Và {n} nữa.</translation>
    </message>
    <message>
        <source>{n} decisions in {days} days.</source>
        <translation>{n} quyết định trong {days} ngày.</translation>
    </message>
    <message>
        <source>Decisions a day</source>
        <translation>Quyết định mỗi ngày</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Đoạn</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liên kết</translation>
    </message>
    <message>
        <source>Nothing was decided in the last days.</source>
        <translation>Những ngày qua chưa quyết định gì.</translation>
    </message>
    <message>
        <source>Labels by language</source>
        <translation>Nhãn theo ngôn ngữ</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Nhãn</translation>
    </message>
    <message>
        <source>There are no labels yet.</source>
        <translation>Chưa có nhãn nào.</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>đã chấp nhận</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>đã sửa</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>đã từ chối</translation>
    </message>
    <message>
        <source>{share} of {n}</source>
        <translation>{share} của {n}</translation>
    </message>
    <message>
        <source>Suggestions accepted, by source</source>
        <translation>Gợi ý được chấp nhận, theo nguồn</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>No suggestion has been decided on yet.</source>
        <translation>Chưa gợi ý nào được quyết định.</translation>
    </message>
    <message>
        <source>without a pipeline</source>
        <translation>không có pipeline</translation>
    </message>
    <message>
        <source>Suggestions accepted, by training round</source>
        <translation>Gợi ý được chấp nhận, theo lượt huấn luyện</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Decisions of all people, the oldest round first.</source>
        <translation>Quyết định của mọi người, lượt cũ nhất trước.</translation>
    </message>
    <message>
        <source>{lang}, missing in {other}</source>
        <translation>{lang}, thiếu ở {other}</translation>
    </message>
    <message>
        <source>Labels without a counterpart</source>
        <translation>Nhãn chưa có đối ứng</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Nhãn</translation>
    </message>
    <message>
        <source>Every label has its counterparts, or was said to have none.</source>
        <translation>Mọi nhãn đều có đối ứng, hoặc đã được nói là không có.</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>đã xác nhận</translation>
    </message>
    <message>
        <source>proposed, to be decided</source>
        <translation>được đề xuất, chờ quyết định</translation>
    </message>
    <message>
        <source>Contradictions between versions</source>
        <translation>Mâu thuẫn giữa các bản</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>Mâu thuẫn</translation>
    </message>
    <message>
        <source>No two versions are known to contradict each other.</source>
        <translation>Chưa thấy hai bản nào mâu thuẫn nhau.</translation>
    </message>
    <message>
        <source>Half of the stories that are done took under {time}.</source>
        <translation>Một nửa số bài đã xong mất dưới {time}.</translation>
    </message>
    <message>
        <source>Active time per story</source>
        <translation>Thời gian làm việc mỗi bài</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Bài</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Phút</translation>
    </message>
    <message>
        <source>Time is measured while keys or the mouse are used in a story.</source>
        <translation>Thời gian được tính khi phím hoặc chuột được dùng trong một bài.</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Đang đếm</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} / {all}</translation>
    </message>
    <message>
        <source>{n} unsure</source>
        <translation>{n} chưa chắc</translation>
    </message>
    <message>
        <source>{n} added by hand</source>
        <translation>{n} thêm bằng tay</translation>
    </message>
    <message>
        <source>{n} counterparts missing</source>
        <translation>thiếu {n} đối ứng</translation>
    </message>
    <message>
        <source>{n} rejected</source>
        <translation>{n} bị từ chối</translation>
    </message>
    <message>
        <source>stories done</source>
        <translation>bài đã xong</translation>
    </message>
    <message>
        <source>suggestions open</source>
        <translation>gợi ý còn mở</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>nhãn</translation>
    </message>
    <message>
        <source>links</source>
        <translation>liên kết</translation>
    </message>
    <message>
        <source>at work</source>
        <translation>đang làm việc</translation>
    </message>
    <message>
        <source>{n} decisions an hour lately</source>
        <translation>gần đây {n} quyết định một giờ</translation>
    </message>
    <message>
        <source>left to do</source>
        <translation>còn phải làm</translation>
    </message>
    <message>
        <source>no suggestion is open</source>
        <translation>không còn gợi ý nào mở</translation>
    </message>
    <message>
        <source>an estimate needs some minutes of work</source>
        <translation>cần vài phút làm việc để ước tính</translation>
    </message>
    <message>
        <source>done by {day} at this pace</source>
        <translation>xong vào {day} với nhịp này</translation>
    </message>
    <message>
        <source>under a minute</source>
        <translation>dưới một phút</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} phút</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} giờ {minutes} phút</translation>
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
        <translation>Bảng theo dõi</translation>
    </message>
    <message>
        <source>Whose work is counted</source>
        <translation>Tính việc của ai</translation>
    </message>
    <message>
        <source>Nothing to count yet</source>
        <translation>Chưa có gì để đếm</translation>
    </message>
    <message>
        <source>Accept or reject some suggestions, or label something:
progress, pace and acceptance rates appear here as you work.</source>
        <translation>Hãy chấp nhận hoặc từ chối vài gợi ý, hoặc gán nhãn gì đó:
tiến độ, nhịp độ và tỷ lệ chấp nhận sẽ hiện ở đây khi bạn làm.</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Mọi người</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Đang đếm…</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>Language of {name}</source>
        <translation>Ngôn ngữ của {name}</translation>
    </message>
    <message>
        <source>Choose a language, or type its code</source>
        <translation>Chọn ngôn ngữ, hoặc gõ mã của nó</translation>
    </message>
    <message>
        <source>Rename document</source>
        <translation>Đổi tên văn bản</translation>
    </message>
    <message>
        <source>Name of the document</source>
        <translation>Tên văn bản</translation>
    </message>
    <message>
        <source>Move {name}</source>
        <translation>Chuyển {name}</translation>
    </message>
    <message>
        <source>Choose the story it belongs to, or type the name of a new one</source>
        <translation>Chọn bài mà nó thuộc về, hoặc gõ tên bài mới</translation>
    </message>
    <message>
        <source>Remove “{name}” from the project?</source>
        <translation>Bỏ “{name}” khỏi dự án?</translation>
    </message>
    <message>
        <source>Its labels and links go with it. This cannot be undone.</source>
        <translation>Nhãn và liên kết của nó cũng mất theo. Không hoàn tác được.</translation>
    </message>
    <message>
        <source>Remove document</source>
        <translation>Bỏ văn bản</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>Add a name</source>
        <translation>Thêm tên</translation>
    </message>
    <message>
        <source>Correct the entry</source>
        <translation>Sửa mục</translation>
    </message>
    <message>
        <source>One name in two languages. From now on it is suggested in new text.</source>
        <translation>Một tên ở hai ngôn ngữ. Từ nay nó được gợi ý trong văn bản mới.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Its other name</source>
        <translation>Tên kia của nó</translation>
    </message>
    <message>
        <source>Language of “{field}”</source>
        <translation>Ngôn ngữ của “{field}”</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Nhãn</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Sửa</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Offset {offset} lies outside the text, which is {length} characters long.</source>
        <translation>Vị trí {offset} nằm ngoài văn bản dài {length} ký tự.</translation>
    </message>
    <message>
        <source>UTF-16 offset {offset} lies inside the character at {position}.</source>
        <translation>Vị trí UTF-16 {offset} nằm giữa ký tự ở {position}.</translation>
    </message>
    <message>
        <source>{problem} Type `twinspan {verb} --help` to see how it is used.</source>
        <translation>{problem} Gõ `twinspan {verb} --help` để xem cách dùng.</translation>
    </message>
    <message>
        <source>There is no verb or project called {word}. {hint}</source>
        <translation>Không có lệnh hay dự án nào tên {word}. {hint}</translation>
    </message>
    <message>
        <source>There is no source {name}. Take one of {known}, or the folder of a spaCy pipeline.</source>
        <translation>Không có nguồn {name}. Hãy lấy một trong {known}, hoặc thư mục của một pipeline spaCy.</translation>
    </message>
    <message>
        <source>The plug-in {name} is not installed here. Install it, or switch the source off.</source>
        <translation>Phần cắm thêm {name} chưa được cài ở đây. Hãy cài nó, hoặc tắt nguồn này.</translation>
    </message>
    <message>
        <source>The plug-in {name} failed and suggested nothing: {problem}. The other sources have run; tell its authors, or switch it off.</source>
        <translation>Phần cắm thêm {name} bị lỗi và không gợi ý gì: {problem}. Các nguồn khác đã chạy; hãy báo tác giả của nó, hoặc tắt nó đi.</translation>
    </message>
    <message>
        <source>The file is damaged: {verdict}. Restore the project from its last backup.</source>
        <translation>Tệp bị hỏng: {verdict}. Hãy khôi phục dự án từ bản sao lưu gần nhất.</translation>
    </message>
    <message>
        <source>Row {row} of {table} points to a row of {parent} that is not there. Restore from a backup.</source>
        <translation>Hàng {row} của {table} trỏ đến một hàng của {parent} không còn ở đó. Hãy khôi phục từ bản sao lưu.</translation>
    </message>
    <message>
        <source>{count} rows of {table} lie outside the text of {name}. Restore the project from a backup.</source>
        <translation>{count} hàng của {table} nằm ngoài văn bản {name}. Hãy khôi phục dự án từ bản sao lưu.</translation>
    </message>
    <message>
        <source>{count} labels in {name} no longer say what the text says there. Restore the project from a backup.</source>
        <translation>{count} nhãn trong {name} không còn khớp với chữ ở đó. Hãy khôi phục dự án từ bản sao lưu.</translation>
    </message>
    <message>
        <source>{count} links join two spans of one document. Remove them in the review list.</source>
        <translation>{count} liên kết nối hai đoạn của cùng một văn bản. Hãy bỏ chúng trong danh sách duyệt.</translation>
    </message>
    <message>
        <source>The original file kept for {name} has changed. Add the document again from its source.</source>
        <translation>Tệp gốc giữ cho {name} đã thay đổi. Hãy thêm lại văn bản từ nguồn của nó.</translation>
    </message>
    <message>
        <source>“{amount}” is no amount. Write a number, with a unit if it has one, as in &gt;1 billion USD.</source>
        <translation>“{amount}” không phải là một lượng. Hãy viết một số, kèm đơn vị nếu có, như &gt;1 billion USD.</translation>
    </message>
    <message>
        <source>Dates and times are searched with = only, as in =12/8/2025; “{amount}” is one.</source>
        <translation>Ngày và giờ chỉ tìm được bằng =, như =12/8/2025; “{amount}” là ngày giờ.</translation>
    </message>
    <message>
        <source>There is no label {name} in this project. Take one of {known}.</source>
        <translation>Dự án này không có nhãn {name}. Hãy lấy một trong {known}.</translation>
    </message>
    <message>
        <source>There is no state {name}. Take one of {known}.</source>
        <translation>Không có trạng thái {name}. Hãy lấy một trong {known}.</translation>
    </message>
    <message>
        <source>There is no label scheme called {name}. Take one of {known}, or give a .toml file.</source>
        <translation>Không có bộ nhãn nào tên {name}. Hãy lấy một trong {known}, hoặc đưa một tệp .toml.</translation>
    </message>
    <message>
        <source>The label scheme {path} cannot be read: {problem}. Mend the file and try again.</source>
        <translation>Không đọc được bộ nhãn {path}: {problem}. Hãy sửa tệp rồi thử lại.</translation>
    </message>
    <message>
        <source>{tag} is no language code. Take an ISO 639 code such as en, vi or zh.</source>
        <translation>{tag} không phải mã ngôn ngữ. Hãy dùng mã ISO 639 như en, vi hoặc zh.</translation>
    </message>
    <message>
        <source>{path} does not exist. Check its name and folder.</source>
        <translation>{path} không tồn tại. Hãy kiểm tra tên và thư mục.</translation>
    </message>
    <message>
        <source>{path} is neither a file nor a folder, so there is nothing to read in it.</source>
        <translation>{path} không phải tệp cũng không phải thư mục, nên không có gì để đọc.</translation>
    </message>
    <message>
        <source>{path} may not be read by you. Ask its owner, or copy it to a folder of your own.</source>
        <translation>Bạn không được phép đọc {path}. Hãy hỏi chủ của nó, hoặc chép nó vào thư mục của bạn.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {problem}. Copy it to this computer and try again.</source>
        <translation>Không đọc được {path}: {problem}. Hãy chép nó về máy này rồi thử lại.</translation>
    </message>
    <message>
        <source>{path} cannot be made sense of ({problem}). Save it in another form, such as .txt.</source>
        <translation>Không hiểu được {path} ({problem}). Hãy lưu nó ở dạng khác, như .txt.</translation>
    </message>
    <message>
        <source>{path} is empty: there is no text in it to label.</source>
        <translation>{path} trống: không có chữ nào để gán nhãn.</translation>
    </message>
    <message>
        <source>{path} has {size} MB, more than the {limit} MB that a document may have. Split it into stories.</source>
        <translation>{path} có {size} MB, quá mức {limit} MB cho một văn bản. Hãy chia thành các bài.</translation>
    </message>
    <message>
        <source>{path} holds {length} characters, more than the {limit} that a document may have. Split it into stories.</source>
        <translation>{path} có {length} ký tự, quá mức {limit} cho một văn bản. Hãy chia thành các bài.</translation>
    </message>
    <message>
        <source>{path} is of a type that Twinspan does not read ({known}). Save it as one of these.</source>
        <translation>{path} thuộc loại Twinspan không đọc được ({known}). Hãy lưu nó thành một trong các loại này.</translation>
    </message>
    <message>
        <source>{path} is no text file, whatever its name says. Save its text as UTF-8 and try again.</source>
        <translation>{path} không phải tệp văn bản, dù tên nó thế nào. Hãy lưu chữ của nó dạng UTF-8 rồi thử lại.</translation>
    </message>
    <message>
        <source>The characters of {path} cannot be made out. Save it as UTF-8 and try again.</source>
        <translation>Không đoán được mã ký tự của {path}. Hãy lưu nó dạng UTF-8 rồi thử lại.</translation>
    </message>
    <message>
        <source>{path} does not say how its characters are encoded; {encoding} was guessed. Look at the text, and save the file as UTF-8 if it is wrong.</source>
        <translation>{path} không cho biết mã ký tự; đã đoán là {encoding}. Hãy xem lại chữ, và lưu tệp dạng UTF-8 nếu sai.</translation>
    </message>
    <message>
        <source>The language of {path} is uncertain; {lang} was taken. Correct it where it is wrong.</source>
        <translation>Ngôn ngữ của {path} không chắc chắn; đã lấy {lang}. Hãy sửa nếu sai.</translation>
    </message>
    <message>
        <source>The article in {path} cannot be told from the page around it, so all text was read.</source>
        <translation>Không tách được bài viết trong {path} khỏi trang quanh nó, nên đã đọc toàn bộ chữ.</translation>
    </message>
    <message>
        <source>{path} is protected by a password or in Word&apos;s old .doc format. Save it as .docx without a password.</source>
        <translation>{path} được bảo vệ bằng mật khẩu hoặc ở dạng .doc cũ của Word. Hãy lưu thành .docx không mật khẩu.</translation>
    </message>
    <message>
        <source>{path} is damaged or no Word document. Open it in Word, save it again, and retry.</source>
        <translation>{path} bị hỏng hoặc không phải văn bản Word. Hãy mở bằng Word, lưu lại rồi thử lại.</translation>
    </message>
    <message>
        <source>{path} would unpack to {size} MB or thousands of parts, so it was not opened.</source>
        <translation>{path} sẽ bung ra {size} MB hoặc hàng nghìn phần, nên không được mở.</translation>
    </message>
    <message>
        <source>{path} is damaged or no PDF. Open it in a PDF viewer, print it to a new PDF, and retry.</source>
        <translation>{path} bị hỏng hoặc không phải PDF. Hãy mở bằng trình xem PDF, in ra PDF mới rồi thử lại.</translation>
    </message>
    <message>
        <source>{path} is protected by a password. Save a copy without one and add that.</source>
        <translation>{path} được bảo vệ bằng mật khẩu. Hãy lưu một bản không mật khẩu và thêm bản đó.</translation>
    </message>
    <message>
        <source>{path} holds pictures of {pages} pages, no text. Run text recognition (OCR) on it first.</source>
        <translation>{path} chỉ có ảnh của {pages} trang, không có chữ. Hãy chạy nhận dạng chữ (OCR) trước.</translation>
    </message>
    <message>
        <source>{count} characters of {path} cannot be made out, because its fonts do not tell. Look at the text before labelling it.</source>
        <translation>Không đọc ra {count} ký tự của {path}, vì phông chữ của nó không cho biết. Hãy xem chữ trước khi gán nhãn.</translation>
    </message>
    <message>
        <source>{path}, line {line}: {problem}. The other lines were read.</source>
        <translation>{path}, dòng {line}: {problem}. Các dòng khác đã được đọc.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {problem}. Choose another folder or make room, and try again.</source>
        <translation>Không ghi được {path}: {problem}. Hãy chọn thư mục khác hoặc dọn chỗ, rồi thử lại.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {problem}. Check that it is there and that you may read it.</source>
        <translation>Không đọc được {path}: {problem}. Hãy kiểm tra nó có ở đó và bạn được phép đọc.</translation>
    </message>
    <message>
        <source>The format {format} needs {library}, which is not installed here. Install it with: pip install &quot;twinspan[{extra}]&quot;</source>
        <translation>Định dạng {format} cần {library}, chưa được cài ở đây. Hãy cài bằng: pip install &quot;twinspan[{extra}]&quot;</translation>
    </message>
    <message>
        <source>{path} was not written, because not everything can be carried over: {losses} Mend that, or export without --strict.</source>
        <translation>{path} không được ghi, vì không mang hết được: {losses} Hãy sửa, hoặc xuất không có --strict.</translation>
    </message>
    <message>
        <source>Nothing was imported, because not everything can be taken in: {losses} Mend that, or import without --strict.</source>
        <translation>Không nhập gì, vì không nhận hết được: {losses} Hãy sửa, hoặc nhập không có --strict.</translation>
    </message>
    <message>
        <source>There is no format called {name}. Take one of {known}.</source>
        <translation>Không có định dạng nào tên {name}. Hãy lấy một trong {known}.</translation>
    </message>
    <message>
        <source>The format {name} can be exported, not imported. These can be imported: {known}.</source>
        <translation>Định dạng {name} xuất được, không nhập được. Các dạng nhập được: {known}.</translation>
    </message>
    <message>
        <source>The format {name} can be imported, not exported. These can be exported: {known}.</source>
        <translation>Định dạng {name} nhập được, không xuất được. Các dạng xuất được: {known}.</translation>
    </message>
    <message>
        <source>There is nothing in the layer {layer} yet. Label something first, or export another layer.</source>
        <translation>Lớp {layer} chưa có gì. Hãy gán nhãn trước, hoặc xuất lớp khác.</translation>
    </message>
    <message>
        <source>{path} is a file, or a folder with other things in it. Choose a new or empty folder.</source>
        <translation>{path} là một tệp, hoặc thư mục có thứ khác bên trong. Hãy chọn thư mục mới hoặc trống.</translation>
    </message>
    <message>
        <source>{ratios} cannot be the shares of train, dev and test. Take three that add up to 1.</source>
        <translation>{ratios} không thể là tỷ lệ train, dev và test. Hãy lấy ba số cộng lại bằng 1.</translation>
    </message>
    <message>
        <source>Spans that begin or end inside a token, in spans.jsonl only: {count} ({where}).</source>
        <translation>Đoạn bắt đầu hoặc kết thúc giữa token, chỉ có trong spans.jsonl: {count} ({where}).</translation>
    </message>
    <message>
        <source>Spans inside another one, in doc.spans but not in doc.ents: {count} ({where}).</source>
        <translation>Đoạn nằm trong đoạn khác, có trong doc.spans nhưng không có trong doc.ents: {count} ({where}).</translation>
    </message>
    <message>
        <source>Spans that overlap a longer one, in doc.spans but not in doc.ents: {count} ({where}).</source>
        <translation>Đoạn chồng lên đoạn dài hơn, có trong doc.spans nhưng không có trong doc.ents: {count} ({where}).</translation>
    </message>
    <message>
        <source>Spans with white space at their edge, in doc.spans but not in doc.ents: {count} ({where}).</source>
        <translation>Đoạn có khoảng trắng ở mép, có trong doc.spans nhưng không có trong doc.ents: {count} ({where}).</translation>
    </message>
    <message>
        <source>Figures that differ in value from a span at their place: {count} ({where}).</source>
        <translation>Số liệu khác giá trị với một đoạn cùng chỗ: {count} ({where}).</translation>
    </message>
    <message>
        <source>Labels that repeat another person&apos;s and became one with it: {count} ({where}).</source>
        <translation>Nhãn trùng với nhãn của người khác và đã gộp làm một: {count} ({where}).</translation>
    </message>
    <message>
        <source>Documents left out, having no label and a story not marked done: {count} ({where}).</source>
        <translation>Văn bản bị bỏ ra vì không có nhãn và bài chưa đánh dấu xong: {count} ({where}).</translation>
    </message>
    <message>
        <source>Documents left out, being longer than spaCy takes: {count} ({where}).</source>
        <translation>Văn bản bị bỏ ra vì dài quá mức spaCy nhận: {count} ({where}).</translation>
    </message>
    <message>
        <source>Documents left out because spaCy&apos;s tokeniser would change them: {count} ({where}).</source>
        <translation>Văn bản bị bỏ ra vì bộ tách từ của spaCy sẽ làm đổi chúng: {count} ({where}).</translation>
    </message>
    <message>
        <source>Parts that are empty because there are too few stories: {count} ({where}).</source>
        <translation>Phần trống vì có quá ít bài: {count} ({where}).</translation>
    </message>
    <message>
        <source>Lines that hold no story and were left out: {count} ({where}).</source>
        <translation>Dòng không chứa bài nào và bị bỏ ra: {count} ({where}).</translation>
    </message>
    <message>
        <source>Spans that contradict their text or themselves and were left out: {count} ({where}).</source>
        <translation>Đoạn mâu thuẫn với chữ hoặc với chính nó và bị bỏ ra: {count} ({where}).</translation>
    </message>
    <message>
        <source>Links that contradict their spans and were left out: {count} ({where}).</source>
        <translation>Liên kết mâu thuẫn với các đoạn của nó và bị bỏ ra: {count} ({where}).</translation>
    </message>
    <message>
        <source>Links left out because a span of theirs is not in this layer: {count} ({where}).</source>
        <translation>Liên kết bị bỏ ra vì một đoạn của nó không ở lớp này: {count} ({where}).</translation>
    </message>
    <message>
        <source>Stories that the project has already, left as they are: {count} ({where}).</source>
        <translation>Bài dự án đã có, để nguyên: {count} ({where}).</translation>
    </message>
    <message>
        <source>Labels that are not in the project&apos;s scheme, whose spans came in: {count} ({where}).</source>
        <translation>Nhãn không có trong bộ nhãn của dự án, các đoạn vẫn được nhập: {count} ({where}).</translation>
    </message>
    <message>
        <source>Stories of more than 256 MB in a line, left out: {count} ({where}). Split them.</source>
        <translation>Bài dài hơn 256 MB trên một dòng, bị bỏ ra: {count} ({where}). Hãy chia nhỏ chúng.</translation>
    </message>
    <message>
        <source>Lines of the history, which an import does not take over: {count} ({where}). The labels and links that stand came in.</source>
        <translation>Dòng lịch sử, mà việc nhập không lấy sang: {count} ({where}). Các nhãn và liên kết hiện có đã được nhập.</translation>
    </message>
    <message>
        <source>Spans and links that repeat others and became one with them: {count} ({where}).</source>
        <translation>Đoạn và liên kết lặp lại cái khác và đã gộp làm một: {count} ({where}).</translation>
    </message>
    <message>
        <source>Records that cannot be read and were left out: {count} ({where}). Mend them and import them again.</source>
        <translation>Bản ghi không đọc được và bị bỏ ra: {count} ({where}). Hãy sửa rồi nhập lại.</translation>
    </message>
    <message>
        <source>Records longer than 64 MB, left out: {count} ({where}). Split them.</source>
        <translation>Bản ghi dài hơn 64 MB, bị bỏ ra: {count} ({where}). Hãy chia nhỏ chúng.</translation>
    </message>
    <message>
        <source>Spans that do not fit their text and were left out: {count} ({where}).</source>
        <translation>Đoạn không khớp với văn bản và bị bỏ ra: {count} ({where}).</translation>
    </message>
    <message>
        <source>Values of spans that make no sense, left out, while their spans came in: {count} ({where}).</source>
        <translation>Giá trị vô nghĩa của đoạn, bị bỏ ra, còn đoạn vẫn được nhập: {count} ({where}).</translation>
    </message>
    <message>
        <source>Links that do not fit their spans and were left out: {count} ({where}).</source>
        <translation>Liên kết không khớp với các đoạn của nó và bị bỏ ra: {count} ({where}).</translation>
    </message>
    <message>
        <source>Relations inside one document and other things that are no spans, links or values: {count} ({where}). They are kept with the original and go out again in the same format.</source>
        <translation>Quan hệ trong cùng một văn bản và những thứ không phải đoạn, liên kết hay giá trị: {count} ({where}). Chúng được giữ cùng bản gốc và xuất lại ở cùng định dạng.</translation>
    </message>
    <message>
        <source>Relations left out because a span of theirs is gone: {count} ({where}).</source>
        <translation>Quan hệ bị bỏ ra vì một đoạn của nó không còn: {count} ({where}).</translation>
    </message>
    <message>
        <source>Relations between spans of one document, which links do not join, left out: {count} ({where}).</source>
        <translation>Quan hệ giữa các đoạn của cùng một văn bản, không phải là liên kết, bị bỏ ra: {count} ({where}).</translation>
    </message>
    <message>
        <source>Spans whose text is not what the file says it is; they came in at their offsets, so look at them: {count} ({where}).</source>
        <translation>Đoạn có chữ khác với điều tệp ghi; chúng được nhập theo vị trí, nên hãy xem lại: {count} ({where}).</translation>
    </message>
    <message>
        <source>Annotations of kinds that Twinspan does not know, left out: {count} ({where}).</source>
        <translation>Chú giải thuộc loại Twinspan không biết, bị bỏ ra: {count} ({where}).</translation>
    </message>
    <message>
        <source>Spans that overlap an earlier one and so stand outside the text, with their offsets: {count} ({where}).</source>
        <translation>Đoạn chồng lên đoạn trước nên đứng ngoài văn bản, kèm vị trí: {count} ({where}).</translation>
    </message>
    <message>
        <source>Rows with a text longer than the 32,767 characters that Excel keeps in a cell, cut there: {count} ({where}).</source>
        <translation>Hàng có chữ dài hơn 32.767 ký tự mà ô Excel giữ được, đã bị cắt ở đó: {count} ({where}).</translation>
    </message>
    <message>
        <source>Rows beyond the 1,048,576 of an Excel sheet, left out: {count} ({where}). Take csv for all.</source>
        <translation>Hàng vượt quá 1.048.576 hàng của trang Excel, bị bỏ ra: {count} ({where}). Hãy dùng csv để có đủ.</translation>
    </message>
    <message>
        <source>Stories whose documents are no longer those of the CAS that they came from, so that its other annotations stayed out: {count} ({where}).</source>
        <translation>Bài có văn bản không còn như CAS gốc, nên các chú giải khác của CAS bị để ngoài: {count} ({where}).</translation>
    </message>
    <message>
        <source>Spans in several pieces, which came in from the first to the last: {count} ({where}).</source>
        <translation>Đoạn gồm nhiều mảnh, được nhập từ mảnh đầu đến mảnh cuối: {count} ({where}).</translation>
    </message>
    <message>
        <source>Texts left out because no .ann file stands beside them: {count} ({where}).</source>
        <translation>Văn bản bị bỏ ra vì không có tệp .ann bên cạnh: {count} ({where}).</translation>
    </message>
    <message>
        <source>Lines longer than 1 MB, left out: {count} ({where}).</source>
        <translation>Dòng dài hơn 1 MB, bị bỏ ra: {count} ({where}).</translation>
    </message>
    <message>
        <source>Spans that begin or end inside a token, left out: {count} ({where}).</source>
        <translation>Đoạn bắt đầu hoặc kết thúc giữa token, bị bỏ ra: {count} ({where}).</translation>
    </message>
    <message>
        <source>Spans inside another one, left out: {count} ({where}).</source>
        <translation>Đoạn nằm trong đoạn khác, bị bỏ ra: {count} ({where}).</translation>
    </message>
    <message>
        <source>Spans that overlap a longer one, left out: {count} ({where}).</source>
        <translation>Đoạn chồng lên đoạn dài hơn, bị bỏ ra: {count} ({where}).</translation>
    </message>
    <message>
        <source>Documents whose name, story, language and white space the format has no place for: {count} ({where}). CoNLL-U Plus keeps them.</source>
        <translation>Văn bản mà định dạng không có chỗ cho tên, bài, ngôn ngữ và khoảng trắng: {count} ({where}). CoNLL-U Plus giữ được chúng.</translation>
    </message>
    <message>
        <source>Cells that a spreadsheet would take for a formula, written with an apostrophe before them: {count} ({where}).</source>
        <translation>Ô mà bảng tính sẽ coi là công thức, đã viết kèm dấu nháy phía trước: {count} ({where}).</translation>
    </message>
    <message>
        <source>Spans with white space at their edge, where no token is, left out: {count} ({where}).</source>
        <translation>Đoạn có khoảng trắng ở mép, nơi không có token, bị bỏ ra: {count} ({where}).</translation>
    </message>
    <message>
        <source>Stories whose documents are no longer those of the .tsv that they came from, so that its other layers stayed out: {count} ({where}).</source>
        <translation>Bài có văn bản không còn khớp với tệp .tsv gốc, nên các lớp khác của tệp bị bỏ ra: {count} ({where}).</translation>
    </message>
    <message>
        <source>Links and missing counterparts left out because a span of theirs was: {count} ({where}).</source>
        <translation>Liên kết và ghi nhận thiếu đối ứng bị bỏ ra vì một đoạn của nó bị bỏ: {count} ({where}).</translation>
    </message>
    <message>
        <source>Texts beside a .tsv that its tokens do not stand in, not used: {count} ({where}).</source>
        <translation>Văn bản cạnh tệp .tsv mà các token không nằm trong đó, không được dùng: {count} ({where}).</translation>
    </message>
    <message>
        <source>A name needs between 1 and {limit} characters in each language; {form} cannot be taken.</source>
        <translation>Mỗi tên cần từ 1 đến {limit} ký tự ở mỗi ngôn ngữ; không nhận được {form}.</translation>
    </message>
    <message>
        <source>The two forms of a name are in two languages; both are said to be in {lang}.</source>
        <translation>Hai dạng của một tên thuộc hai ngôn ngữ; cả hai đang ghi là {lang}.</translation>
    </message>
    <message>
        <source>The label {label} is for figures. Take a label for names.</source>
        <translation>Nhãn {label} dành cho số liệu. Hãy lấy nhãn dành cho tên.</translation>
    </message>
    <message>
        <source>{path} is no glossary: {problem}. It needs the columns form_a, lang_a, form_b, lang_b, label.</source>
        <translation>{path} không phải bảng thuật ngữ: {problem}. Cần có các cột form_a, lang_a, form_b, lang_b, label.</translation>
    </message>
    <message>
        <source>A glossary holds no labels that could be suggestions. Import it without that choice.</source>
        <translation>Bảng thuật ngữ không chứa nhãn nào có thể là gợi ý. Hãy nhập mà không chọn điều đó.</translation>
    </message>
    <message>
        <source>Rows that are no pair of names, left out: {count} ({where}).</source>
        <translation>Hàng không phải một cặp tên, bị bỏ ra: {count} ({where}).</translation>
    </message>
    <message>
        <source>What people said of page furniture and of paragraphs that answer each other stays in the project: {count} ({where}).</source>
        <translation>Những gì người ta nói về phần thừa của trang và các đoạn văn đáp lại nhau ở lại trong dự án: {count} ({where}).</translation>
    </message>
    <message>
        <source>{path} cannot be read as TBX: {problem}. Save it again from the program it comes from.</source>
        <translation>Không đọc được {path} dạng TBX: {problem}. Hãy lưu lại từ chương trình đã tạo ra nó.</translation>
    </message>
    <message>
        <source>Concepts with a name in one language only, left out: {count} ({where}).</source>
        <translation>Khái niệm chỉ có tên ở một ngôn ngữ, bị bỏ ra: {count} ({where}).</translation>
    </message>
    <message>
        <source>Concepts whose names or languages cannot be taken, left out: {count} ({where}).</source>
        <translation>Khái niệm có tên hoặc ngôn ngữ không nhận được, bị bỏ ra: {count} ({where}).</translation>
    </message>
    <message>
        <source>Concepts whose subject field is no label for names in this project, left out: {count} ({where}).</source>
        <translation>Khái niệm có lĩnh vực không phải nhãn tên của dự án này, bị bỏ ra: {count} ({where}).</translation>
    </message>
    <message>
        <source>Terms that use an entity of their document type, which is not opened, left out: {count} ({where}).</source>
        <translation>Thuật ngữ dùng một thực thể của kiểu tài liệu, vốn không được mở, bị bỏ ra: {count} ({where}).</translation>
    </message>
    <message>
        <source>Forms beyond the first 50 of a concept, left out: {count} ({where}).</source>
        <translation>Dạng vượt quá 50 dạng đầu của một khái niệm, bị bỏ ra: {count} ({where}).</translation>
    </message>
    <message>
        <source>Names left out because no link joins them to another language: {count} ({where}).</source>
        <translation>Tên bị bỏ ra vì không liên kết nào nối nó sang ngôn ngữ khác: {count} ({where}).</translation>
    </message>
    <message>
        <source>Paragraphs left out because the other version has none that answers them: {count} ({where}).</source>
        <translation>Đoạn văn bị bỏ ra vì bản kia không có đoạn nào đáp lại: {count} ({where}).</translation>
    </message>
    <message>
        <source>Control characters that XML cannot hold, written as U+FFFD: {count} ({where}).</source>
        <translation>Ký tự điều khiển mà XML không giữ được, viết thành U+FFFD: {count} ({where}).</translation>
    </message>
    <message>
        <source>Annotations that were skipped in Label Studio, left out: {count} ({where}).</source>
        <translation>Chú giải đã bị bỏ qua trong Label Studio, bị bỏ ra: {count} ({where}).</translation>
    </message>
    <message>
        <source>Decisions that suggestions have no place for (rejections, missing counterparts, stories marked done), left out: {count} ({where}).</source>
        <translation>Quyết định mà gợi ý không có chỗ chứa (từ chối, thiếu đối ứng, bài đã xong), bị bỏ ra: {count} ({where}).</translation>
    </message>
    <message>
        <source>Links, which the format has no place for: {count} ({where}).</source>
        <translation>Liên kết, mà định dạng không có chỗ chứa: {count} ({where}).</translation>
    </message>
    <message>
        <source>Figures whose value the format has no place for: {count} ({where}).</source>
        <translation>Số liệu có giá trị mà định dạng không có chỗ chứa: {count} ({where}).</translation>
    </message>
    <message>
        <source>Figures whose other readings the format has no place for: {count} ({where}).</source>
        <translation>Số liệu có cách đọc khác mà định dạng không có chỗ chứa: {count} ({where}).</translation>
    </message>
    <message>
        <source>Notes and doubts, which the format has no place for: {count} ({where}).</source>
        <translation>Ghi chú và chỗ chưa chắc, mà định dạng không có chỗ chứa: {count} ({where}).</translation>
    </message>
    <message>
        <source>Missing counterparts, which the format has no place for: {count} ({where}).</source>
        <translation>Ghi nhận thiếu đối ứng, mà định dạng không có chỗ chứa: {count} ({where}).</translation>
    </message>
    <message>
        <source>Stories marked done, which the format has no place for: {count} ({where}).</source>
        <translation>Bài đã đánh dấu xong, mà định dạng không có chỗ chứa: {count} ({where}).</translation>
    </message>
    <message>
        <source>Stories without documents, left out: {count} ({where}).</source>
        <translation>Bài không có văn bản, bị bỏ ra: {count} ({where}).</translation>
    </message>
    <message>
        <source>Spans of examples that were rejected or ignored in Prodigy, left out: {count} ({where}).</source>
        <translation>Đoạn của các ví dụ bị từ chối hoặc bỏ qua trong Prodigy, bị bỏ ra: {count} ({where}).</translation>
    </message>
    <message>
        <source>{path} is the same file as {name}, so it was not added again.</source>
        <translation>{path} là cùng một tệp với {name}, nên không được thêm lần nữa.</translation>
    </message>
    <message>
        <source>{name} is nothing that can be compared. Take {known}.</source>
        <translation>{name} không phải thứ so sánh được. Hãy lấy {known}.</translation>
    </message>
    <message>
        <source>There is no annotator called {name}. Take one of: {known}.</source>
        <translation>Không có người gán nhãn nào tên {name}. Hãy lấy một trong: {known}.</translation>
    </message>
    <message>
        <source>Nothing was suggested by {name}. The sources here are: {known}.</source>
        <translation>{name} không gợi ý gì. Các nguồn ở đây là: {known}.</translation>
    </message>
    <message>
        <source>No document has been looked at by both {gold} and {predicted}, so nothing can be compared. Label or suggest first.</source>
        <translation>Chưa văn bản nào được cả {gold} và {predicted} xem, nên không so sánh được. Hãy gán nhãn hoặc gợi ý trước.</translation>
    </message>
    <message>
        <source>{predicted} learnt from all {count} stories that could be compared. Add stories that it has not seen.</source>
        <translation>{predicted} đã học từ cả {count} bài có thể so sánh. Hãy thêm những bài nó chưa thấy.</translation>
    </message>
    <message>
        <source>There is no pipeline in {path}. Give the folder that holds its config.cfg.</source>
        <translation>Không có pipeline nào trong {path}. Hãy đưa thư mục có tệp config.cfg của nó.</translation>
    </message>
    <message>
        <source>The pipeline in {path} cannot be loaded: {problem}. Train it again.</source>
        <translation>Không nạp được pipeline trong {path}: {problem}. Hãy huấn luyện lại.</translation>
    </message>
    <message>
        <source>There is nothing labelled in {lang} to train on. Take one of: {known}.</source>
        <translation>Chưa có gì được gán nhãn bằng {lang} để huấn luyện. Hãy lấy một trong: {known}.</translation>
    </message>
    <message>
        <source>There is too little to train {lang} on. Label at least two stories in it.</source>
        <translation>Có quá ít để huấn luyện {lang}. Hãy gán nhãn ít nhất hai bài bằng ngôn ngữ này.</translation>
    </message>
    <message>
        <source>{task} is nothing that can be trained. Take one of {known}.</source>
        <translation>{task} không phải thứ huấn luyện được. Hãy lấy một trong {known}.</translation>
    </message>
    <message>
        <source>{number} steps or epochs cannot be trained. Take 1 or more.</source>
        <translation>Không huấn luyện được {number} bước hoặc lượt. Hãy lấy 1 trở lên.</translation>
    </message>
    <message>
        <source>{path} is there already. Choose a new folder.</source>
        <translation>{path} đã có. Hãy chọn thư mục mới.</translation>
    </message>
    <message>
        <source>The trained pipeline cannot be kept in {path}: {problem}. Make room and train again.</source>
        <translation>Không giữ được pipeline đã huấn luyện trong {path}: {problem}. Hãy dọn chỗ rồi huấn luyện lại.</translation>
    </message>
    <message>
        <source>The training ended unexpectedly: {problem}. Try again with less data or fewer steps.</source>
        <translation>Việc huấn luyện kết thúc bất ngờ: {problem}. Hãy thử lại với ít dữ liệu hoặc ít bước hơn.</translation>
    </message>
    <message>
        <source>There is no project at {path}. Check the name, or make one with: twinspan new {path}</source>
        <translation>Không có dự án ở {path}. Hãy kiểm tra tên, hoặc tạo bằng: twinspan new {path}</translation>
    </message>
    <message>
        <source>{path} exists already. Open it, or choose another name.</source>
        <translation>{path} đã có. Hãy mở nó, hoặc chọn tên khác.</translation>
    </message>
    <message>
        <source>{path} is a folder. A project is one file, NAME.twinspan.</source>
        <translation>{path} là một thư mục. Dự án là một tệp, TÊN.twinspan.</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist. Make it first, or choose another place.</source>
        <translation>Thư mục {folder} không tồn tại. Hãy tạo nó trước, hoặc chọn nơi khác.</translation>
    </message>
    <message>
        <source>The folder {folder} may not be written to. Open {path} read-only, or copy it to a folder of your own.</source>
        <translation>Không được phép ghi vào thư mục {folder}. Hãy mở {path} chỉ để đọc, hoặc chép nó vào thư mục của bạn.</translation>
    </message>
    <message>
        <source>{path} may be read only, not written. Open it read-only, or copy it.</source>
        <translation>{path} chỉ được đọc, không được ghi. Hãy mở chỉ để đọc, hoặc chép nó.</translation>
    </message>
    <message>
        <source>{path} is open for reading only, so nothing can be changed in it.</source>
        <translation>{path} đang mở chỉ để đọc, nên không thay đổi gì được.</translation>
    </message>
    <message>
        <source>{path} is open in another Twinspan: {who} on {host} (process {pid}) since {since}. Close it there, or open it read-only here.</source>
        <translation>{path} đang mở trong một Twinspan khác: {who} trên {host} (tiến trình {pid}) từ {since}. Hãy đóng ở đó, hoặc mở chỉ để đọc ở đây.</translation>
    </message>
    <message>
        <source>{path} is no Twinspan project. It was left as it is.</source>
        <translation>{path} không phải dự án Twinspan. Nó được để nguyên.</translation>
    </message>
    <message>
        <source>{path} was made by a newer Twinspan (schema {version}, this one knows {known}). Update Twinspan.</source>
        <translation>{path} do một Twinspan mới hơn tạo ra (lược đồ {version}, bản này biết {known}). Hãy cập nhật Twinspan.</translation>
    </message>
    <message>
        <source>{path} was made by an older Twinspan. Open it for writing once, which brings it up to date.</source>
        <translation>{path} do một Twinspan cũ hơn tạo ra. Hãy mở để ghi một lần, việc đó sẽ nâng cấp nó.</translation>
    </message>
    <message>
        <source>{path} is damaged. Restore it from its last backup; the damaged file is kept.</source>
        <translation>{path} bị hỏng. Hãy khôi phục từ bản sao lưu gần nhất; tệp hỏng được giữ lại.</translation>
    </message>
    <message>
        <source>The disk that holds {path} is full. What you just did was not saved; all before it was. Make room and do it again.</source>
        <translation>Đĩa chứa {path} đã đầy. Việc bạn vừa làm chưa được lưu; mọi việc trước đó đã lưu. Hãy dọn chỗ rồi làm lại.</translation>
    </message>
    <message>
        <source>{path} is being written to by another program. Wait a moment and do it again.</source>
        <translation>{path} đang được chương trình khác ghi. Hãy chờ một lát rồi làm lại.</translation>
    </message>
    <message>
        <source>{path} cannot be reached: {problem}. Check the disk and the network, and open it again.</source>
        <translation>Không truy cập được {path}: {problem}. Hãy kiểm tra đĩa và mạng, rồi mở lại.</translation>
    </message>
    <message>
        <source>{path} lies on a network share, where two people must not open it at once and saving is slower. Better work on a copy on this computer.</source>
        <translation>{path} nằm trên ổ mạng, nơi hai người không được mở cùng lúc và việc lưu chậm hơn. Nên làm trên bản chép ở máy này.</translation>
    </message>
    <message>
        <source>{path} could not be backed up today: {problem}</source>
        <translation>Hôm nay không sao lưu được {path}: {problem}</translation>
    </message>
    <message>
        <source>There is no sound backup of {path}.</source>
        <translation>Không có bản sao lưu lành nào của {path}.</translation>
    </message>
    <message>
        <source>There is no story {story} in this project; it may have been removed.</source>
        <translation>Dự án này không có bài {story}; có thể nó đã bị bỏ.</translation>
    </message>
    <message>
        <source>There is no document {document} in this project; it may have been removed.</source>
        <translation>Dự án này không có văn bản {document}; có thể nó đã bị bỏ.</translation>
    </message>
    <message>
        <source>{name} holds half a character at {offset}, so it cannot be kept as text. Save it as UTF-8.</source>
        <translation>{name} có nửa ký tự ở {offset}, nên không giữ được dạng văn bản. Hãy lưu nó dạng UTF-8.</translation>
    </message>
    <message>
        <source>There is no span {span} in this project; it may have been suggested anew or deleted.</source>
        <translation>Dự án này không có đoạn {span}; có thể nó đã được gợi ý lại hoặc bị xóa.</translation>
    </message>
    <message>
        <source>The label on “{form}” is another annotator&apos;s, and only they can change it.</source>
        <translation>Nhãn trên “{form}” là của người khác, và chỉ họ đổi được.</translation>
    </message>
    <message>
        <source>“{form}” carries the label {label} already.</source>
        <translation>“{form}” đã mang nhãn {label}.</translation>
    </message>
    <message>
        <source>Only two spans of one document can be joined.</source>
        <translation>Chỉ nối được hai đoạn của cùng một văn bản.</translation>
    </message>
    <message>
        <source>A span from {start} to {end} does not fit the text, which is {length} characters long.</source>
        <translation>Đoạn từ {start} đến {end} không vừa văn bản dài {length} ký tự.</translation>
    </message>
    <message>
        <source>The label scheme {scheme} has no label {label}.</source>
        <translation>Bộ nhãn {scheme} không có nhãn {label}.</translation>
    </message>
    <message>
        <source>In this project {one} may not be linked with {other}. The label scheme says which labels may.</source>
        <translation>Trong dự án này {one} không được liên kết với {other}. Bộ nhãn cho biết nhãn nào được.</translation>
    </message>
    <message>
        <source>This project does without the relation {relation}. Take one of {known}.</source>
        <translation>Dự án này không dùng quan hệ {relation}. Hãy lấy một trong {known}.</translation>
    </message>
    <message>
        <source>The label {label} is still on {count} spans. Merge it with another label, or relabel them.</source>
        <translation>Nhãn {label} còn trên {count} đoạn. Hãy gộp nó với nhãn khác, hoặc đổi nhãn chúng.</translation>
    </message>
    <message>
        <source>{old} cannot become {new}: one is a figure, the other an entity.</source>
        <translation>{old} không thể thành {new}: một bên là số liệu, bên kia là thực thể.</translation>
    </message>
    <message>
        <source>The label scheme cannot be changed like this: {problem}.</source>
        <translation>Không đổi bộ nhãn như thế được: {problem}.</translation>
    </message>
    <message>
        <source>{modifier} is no modifier of a figure. Take one of {known}.</source>
        <translation>{modifier} không phải bổ tố của số liệu. Hãy lấy một trong {known}.</translation>
    </message>
    <message>
        <source>There is no link {link} in this project; it may have been suggested anew or deleted.</source>
        <translation>Dự án này không có liên kết {link}; có thể nó đã được gợi ý lại hoặc bị xóa.</translation>
    </message>
    <message>
        <source>This link is another annotator&apos;s, and only they can change it.</source>
        <translation>Liên kết này là của người khác, và chỉ họ đổi được.</translation>
    </message>
    <message>
        <source>Both spans stand in one document. A link joins two documents of a story.</source>
        <translation>Cả hai đoạn ở cùng một văn bản. Liên kết nối hai văn bản của một bài.</translation>
    </message>
    <message>
        <source>The spans stand in two stories. A link joins two documents of one story.</source>
        <translation>Hai đoạn ở hai bài. Liên kết nối hai văn bản của một bài.</translation>
    </message>
    <message>
        <source>“{form}” is linked to a span in {lang}. Unlink it first.</source>
        <translation>“{form}” đã liên kết với một đoạn ở {lang}. Hãy gỡ liên kết trước.</translation>
    </message>
    <message>
        <source>The story {story} cannot be imported: {problem}.</source>
        <translation>Không nhập được bài {story}: {problem}.</translation>
    </message>
    <message>
        <source>{address} is no address to ask for updates. Take one that begins with https://.</source>
        <translation>{address} không phải địa chỉ để hỏi cập nhật. Hãy lấy địa chỉ bắt đầu bằng https://.</translation>
    </message>
    <message>
        <source>{address} does not answer: {problem}. Check the network, or try again later.</source>
        <translation>{address} không trả lời: {problem}. Hãy kiểm tra mạng, hoặc thử lại sau.</translation>
    </message>
    <message>
        <source>{address} answers, but does not say which version is the newest. Check the address.</source>
        <translation>{address} có trả lời nhưng không cho biết phiên bản mới nhất. Hãy kiểm tra địa chỉ.</translation>
    </message>
    <message>
        <source>“{action}” cannot be undone or done again, because what it changed is gone or has changed since.</source>
        <translation>Không hoàn tác hay làm lại được “{action}”, vì cái nó đổi không còn hoặc đã đổi khác.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Xuất</translation>
    </message>
    <message>
        <source>Hands over what was decided. Nothing in the project changes.</source>
        <translation>Giao những gì đã quyết định. Trong dự án không có gì thay đổi.</translation>
    </message>
    <message>
        <source>As the format is meant to be used</source>
        <translation>Theo cách định dạng được dùng</translation>
    </message>
    <message>
        <source>People&apos;s labels</source>
        <translation>Nhãn của mọi người</translation>
    </message>
    <message>
        <source>Adjudicated labels</source>
        <translation>Nhãn đã phân xử</translation>
    </message>
    <message>
        <source>Suggestions, undecided</source>
        <translation>Gợi ý, chưa quyết định</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Chọn…</translation>
    </message>
    <message>
        <source>With the &amp;history of every decision</source>
        <translation>Kèm &amp;lịch sử của mọi quyết định</translation>
    </message>
    <message>
        <source>&amp;Write nothing if anything would be lost</source>
        <translation>&amp;Không ghi gì nếu có thứ bị mất</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>Định &amp;dạng</translation>
    </message>
    <message>
        <source>&amp;Labels</source>
        <translation>&amp;Nhãn</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>Đế&amp;n</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Định dạng</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Nhãn</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Đến</translation>
    </message>
    <message>
        <source>Looking what would be exported</source>
        <translation>Đang xem những gì sẽ được xuất</translation>
    </message>
    <message>
        <source>Say where to.</source>
        <translation>Hãy cho biết nơi lưu.</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist.</source>
        <translation>Thư mục {folder} không tồn tại.</translation>
    </message>
    <message>
        <source>Something would be lost, so nothing would be written. Take another format or layer.</source>
        <translation>Sẽ có thứ bị mất, nên sẽ không ghi gì. Hãy lấy định dạng hoặc lớp khác.</translation>
    </message>
    <message>
        <source>The file there will be replaced.</source>
        <translation>Tệp ở đó sẽ bị thay.</translation>
    </message>
    <message>
        <source>It will be a folder; an earlier export in it is renewed.</source>
        <translation>Sẽ là một thư mục; lần xuất trước trong đó được làm mới.</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Xuất đến</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Words, or a value: &gt; 1000</source>
        <translation>Từ, hoặc giá trị: &gt; 1000</translation>
    </message>
    <message>
        <source>Filter by words or value</source>
        <translation>Lọc theo từ hoặc giá trị</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Nhãn</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Quan hệ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Điểm</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Unlinked</source>
        <translation>Chưa liên kết</translation>
    </message>
    <message>
        <source>Labels that lack a partner in some language</source>
        <translation>Nhãn thiếu đối ứng ở ngôn ngữ nào đó</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>Mâu thuẫn</translation>
    </message>
    <message>
        <source>Spans whose partner says otherwise</source>
        <translation>Đoạn mà đối ứng nói khác</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Chưa chắc</translation>
    </message>
    <message>
        <source>Labels flagged for another look</source>
        <translation>Nhãn được đánh dấu để xem lại</translation>
    </message>
    <message>
        <source>Page furniture</source>
        <translation>Phần thừa của trang</translation>
    </message>
    <message>
        <source>Candidates that are folded away with the furniture of their page</source>
        <translation>Ứng viên gập cùng phần thừa của trang</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Xóa bộ lọc</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Mọi trạng thái</translation>
    </message>
    <message>
        <source>Any relation</source>
        <translation>Mọi quan hệ</translation>
    </message>
    <message>
        <source>Any score</source>
        <translation>Mọi điểm</translation>
    </message>
    <message>
        <source>at least {n} %</source>
        <translation>ít nhất {n} %</translation>
    </message>
    <message>
        <source>below {n} %</source>
        <translation>dưới {n} %</translation>
    </message>
    <message>
        <source>Any label</source>
        <translation>Mọi nhãn</translation>
    </message>
    <message>
        <source>Any source</source>
        <translation>Mọi nguồn</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Mọi ngôn ngữ</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Sentences with most mistakes; Enter opens one in the reader</source>
        <translation>Những câu sai nhiều nhất; Enter mở câu trong bản đọc</translation>
    </message>
    <message>
        <source>By label</source>
        <translation>Theo nhãn</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liên kết</translation>
    </message>
    <message>
        <source>Confusions</source>
        <translation>Nhầm lẫn</translation>
    </message>
    <message>
        <source>Worst sentences</source>
        <translation>Câu tệ nhất</translation>
    </message>
    <message>
        <source>missed: {spans}</source>
        <translation>bỏ sót: {spans}</translation>
    </message>
    <message>
        <source>wrong: {spans}</source>
        <translation>sai: {spans}</translation>
    </message>
</context>
<context>
    <name>Furniture</name>
    <message>
        <source>There is no page furniture from here on.</source>
        <translation>Từ đây trở đi không có phần thừa của trang.</translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>links</source>
        <translation>liên kết</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>bằng tay</translation>
    </message>
    <message>
        <source>links and by hand</source>
        <translation>liên kết và bằng tay</translation>
    </message>
    <message>
        <source>Import into the glossary</source>
        <translation>Nhập vào bảng thuật ngữ</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Đã nhập</translation>
    </message>
    <message>
        <source>Export the glossary</source>
        <translation>Xuất bảng thuật ngữ</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Đã xuất</translation>
    </message>
</context>
<context>
    <name>GlossaryDialog</name>
    <message>
        <source>Glossary</source>
        <translation>Bảng thuật ngữ</translation>
    </message>
    <message>
        <source>Names that belong together. Confirmed links teach it, and it suggests in every text from now on.</source>
        <translation>Các tên thuộc về nhau. Liên kết đã xác nhận dạy nó, và từ nay nó gợi ý trong mọi văn bản.</translation>
    </message>
    <message>
        <source>Words of a name, a language, a label</source>
        <translation>Từ trong tên, một ngôn ngữ, một nhãn</translation>
    </message>
    <message>
        <source>Filter the glossary</source>
        <translation>Lọc bảng thuật ngữ</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Thêm…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Sửa…</translation>
    </message>
    <message>
        <source>Switch on or off</source>
        <translation>Bật hoặc tắt</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Nhập…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Xuất…</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} / {all}</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 mục</translation>
    </message>
    <message>
        <source>{n} entries</source>
        <translation>{n} mục</translation>
    </message>
    <message>
        <source>No entry has these words. Clear the filter to see all of them.</source>
        <translation>Không mục nào có các từ này. Xóa bộ lọc để xem tất cả.</translation>
    </message>
    <message>
        <source>The glossary is empty. Confirm links between names, add a name, or import a TBX or CSV file.</source>
        <translation>Bảng thuật ngữ trống. Hãy xác nhận liên kết giữa các tên, thêm một tên, hoặc nhập tệp TBX hay CSV.</translation>
    </message>
</context>
<context>
    <name>GlossaryModel</name>
    <message>
        <source>Used</source>
        <translation>Dùng</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Its other name</source>
        <translation>Tên kia của nó</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Nhãn</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Đã xác nhận</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Gốc</translation>
    </message>
    <message>
        <source>used</source>
        <translation>đang dùng</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>đã tắt</translation>
    </message>
</context>
<context>
    <name>GuidelineFields</name>
    <message>
        <source>Guideline</source>
        <translation>Hướng dẫn</translation>
    </message>
    <message>
        <source>What gets this label, what does not, and examples, such as:

- yes: **Hải Phòng**
- no: the port</source>
        <translation>Cái gì mang nhãn này, cái gì không, và ví dụ, chẳng hạn:

- có: **Hải Phòng**
- không: cảng</translation>
    </message>
    <message>
        <source>How it reads</source>
        <translation>Khi đọc sẽ thế này</translation>
    </message>
    <message>
        <source>Annotators read this beside the text while a span of this label is in focus.</source>
        <translation>Người gán nhãn đọc phần này bên cạnh văn bản khi tiêu điểm ở một đoạn mang nhãn này.</translation>
    </message>
</context>
<context>
    <name>GuidelinePanel</name>
    <message>
        <source>Guideline</source>
        <translation>Hướng dẫn</translation>
    </message>
    <message>
        <source>Here stands what the label of the span in focus is for. Go to a span to read it.</source>
        <translation>Ở đây ghi nhãn của đoạn đang xét dùng để làm gì. Hãy đến một đoạn để đọc.</translation>
    </message>
    <message>
        <source>*No guideline yet. Write one in Project › Label scheme.*</source>
        <translation>*Chưa có hướng dẫn. Hãy viết ở Dự án › Bộ nhãn.*</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Unsure</source>
        <translation>Chưa chắc</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Chấp nhận</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Từ chối</translation>
    </message>
    <message>
        <source>Confirm link</source>
        <translation>Xác nhận liên kết</translation>
    </message>
    <message>
        <source>Reject link</source>
        <translation>Từ chối liên kết</translation>
    </message>
    <message>
        <source>New span</source>
        <translation>Đoạn mới</translation>
    </message>
    <message>
        <source>Choose a label for the selection.</source>
        <translation>Chọn nhãn cho phần đang chọn.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>undone</source>
        <translation>đã hoàn tác</translation>
    </message>
    <message>
        <source>Going through the history</source>
        <translation>Đang đi qua lịch sử</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hôm qua</translation>
    </message>
    <message>
        <source>Accepted {text} as {label}</source>
        <translation>Chấp nhận {text} là {label}</translation>
    </message>
    <message>
        <source>Rejected {text} as {label}</source>
        <translation>Từ chối {text} là {label}</translation>
    </message>
    <message>
        <source>Deleted the label {label} of {text}</source>
        <translation>Xóa nhãn {label} của {text}</translation>
    </message>
    <message>
        <source>Changed {text} from {old} to {label}</source>
        <translation>Đổi {text} từ {old} thành {label}</translation>
    </message>
    <message>
        <source>Moved an edge: {text}</source>
        <translation>Dời một mép: {text}</translation>
    </message>
    <message>
        <source>Said that {text} is worth {value}</source>
        <translation>Nói rằng {text} đáng giá {value}</translation>
    </message>
    <message>
        <source>Made a remark on {text}</source>
        <translation>Ghi nhận xét về {text}</translation>
    </message>
    <message>
        <source>Labelled {text} as {label}</source>
        <translation>Gán nhãn {text} là {label}</translation>
    </message>
    <message>
        <source>Split a span after {text}</source>
        <translation>Tách một đoạn sau {text}</translation>
    </message>
    <message>
        <source>Joined into {text}</source>
        <translation>Nối thành {text}</translation>
    </message>
    <message>
        <source>Linked {text} with {other}: {relation}</source>
        <translation>Liên kết {text} với {other}: {relation}</translation>
    </message>
    <message>
        <source>Confirmed the link of {text} with {other}</source>
        <translation>Xác nhận liên kết của {text} với {other}</translation>
    </message>
    <message>
        <source>Changed a link to: {relation}</source>
        <translation>Đổi một liên kết thành: {relation}</translation>
    </message>
    <message>
        <source>Rejected a link</source>
        <translation>Từ chối một liên kết</translation>
    </message>
    <message>
        <source>Took a link apart</source>
        <translation>Tách một liên kết</translation>
    </message>
    <message>
        <source>Said that {text} has no counterpart in {language}</source>
        <translation>Nói rằng {text} không có đối ứng ở {language}</translation>
    </message>
    <message>
        <source>Took back that there is no counterpart in {language}</source>
        <translation>Rút lại việc không có đối ứng ở {language}</translation>
    </message>
    <message>
        <source>Marked the story as done</source>
        <translation>Đánh dấu bài đã xong</translation>
    </message>
    <message>
        <source>Opened the story again</source>
        <translation>Mở lại bài</translation>
    </message>
    <message>
        <source>Marked lines as page furniture</source>
        <translation>Đánh dấu các dòng là phần thừa của trang</translation>
    </message>
    <message>
        <source>Paired two paragraphs</source>
        <translation>Ghép hai đoạn văn</translation>
    </message>
    <message>
        <source>Parted a paragraph from those beside it</source>
        <translation>Tách một đoạn văn khỏi những đoạn cạnh nó</translation>
    </message>
    <message>
        <source>Marked lines as part of the story</source>
        <translation>Đánh dấu các dòng thuộc về bài</translation>
    </message>
    <message>
        <source>Changed an entry of the glossary</source>
        <translation>Đổi một mục trong bảng thuật ngữ</translation>
    </message>
    <message>
        <source>Moved the document {name} to another story</source>
        <translation>Chuyển văn bản {name} sang bài khác</translation>
    </message>
    <message>
        <source>Imported the story {name}</source>
        <translation>Nhập bài {name}</translation>
    </message>
    <message>
        <source>Renamed the story {from} to {to}</source>
        <translation>Đổi tên bài {from} thành {to}</translation>
    </message>
    <message>
        <source>Removed the story {name}</source>
        <translation>Bỏ bài {name}</translation>
    </message>
    <message>
        <source>Added an entry to the glossary</source>
        <translation>Thêm một mục vào bảng thuật ngữ</translation>
    </message>
    <message>
        <source>Added {n} entries to the glossary</source>
        <translation>Thêm {n} mục vào bảng thuật ngữ</translation>
    </message>
    <message>
        <source>Switched an entry of the glossary on</source>
        <translation>Bật một mục trong bảng thuật ngữ</translation>
    </message>
    <message>
        <source>Switched {n} entries of the glossary on</source>
        <translation>Bật {n} mục trong bảng thuật ngữ</translation>
    </message>
    <message>
        <source>Switched an entry of the glossary off</source>
        <translation>Tắt một mục trong bảng thuật ngữ</translation>
    </message>
    <message>
        <source>Switched {n} entries of the glossary off</source>
        <translation>Tắt {n} mục trong bảng thuật ngữ</translation>
    </message>
    <message>
        <source>Removed an entry from the glossary</source>
        <translation>Bỏ một mục khỏi bảng thuật ngữ</translation>
    </message>
    <message>
        <source>Removed {n} entries from the glossary</source>
        <translation>Bỏ {n} mục khỏi bảng thuật ngữ</translation>
    </message>
    <message>
        <source>Accepted a candidate</source>
        <translation>Chấp nhận một ứng viên</translation>
    </message>
    <message>
        <source>Accepted {n} candidates</source>
        <translation>Chấp nhận {n} ứng viên</translation>
    </message>
    <message>
        <source>Rejected a candidate</source>
        <translation>Từ chối một ứng viên</translation>
    </message>
    <message>
        <source>Rejected {n} candidates</source>
        <translation>Từ chối {n} ứng viên</translation>
    </message>
    <message>
        <source>Deleted a label</source>
        <translation>Xóa một nhãn</translation>
    </message>
    <message>
        <source>Deleted {n} labels</source>
        <translation>Xóa {n} nhãn</translation>
    </message>
    <message>
        <source>Labelled one place</source>
        <translation>Gán nhãn một chỗ</translation>
    </message>
    <message>
        <source>Labelled {n} places</source>
        <translation>Gán nhãn {n} chỗ</translation>
    </message>
    <message>
        <source>Confirmed a link</source>
        <translation>Xác nhận một liên kết</translation>
    </message>
    <message>
        <source>Confirmed {n} links</source>
        <translation>Xác nhận {n} liên kết</translation>
    </message>
    <message>
        <source>Rejected {n} links</source>
        <translation>Từ chối {n} liên kết</translation>
    </message>
    <message>
        <source>Took {n} links apart</source>
        <translation>Tách {n} liên kết</translation>
    </message>
    <message>
        <source>Renamed {old} to {new} everywhere</source>
        <translation>Đổi tên {old} thành {new} ở mọi chỗ</translation>
    </message>
    <message>
        <source>Merged {old} with {new} everywhere</source>
        <translation>Gộp {old} với {new} ở mọi chỗ</translation>
    </message>
    <message>
        <source>Added the labels {names}</source>
        <translation>Thêm các nhãn {names}</translation>
    </message>
    <message>
        <source>Removed the labels {names}</source>
        <translation>Bỏ các nhãn {names}</translation>
    </message>
    <message>
        <source>Edited the labels {names}</source>
        <translation>Sửa các nhãn {names}</translation>
    </message>
    <message>
        <source>Changed the label scheme</source>
        <translation>Đổi bộ nhãn</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>This story only</source>
        <translation>Chỉ bài này</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Lịch sử</translation>
    </message>
    <message>
        <source>Nothing has been decided yet. Every decision will stand here, to be gone back to.</source>
        <translation>Chưa có quyết định nào. Mọi quyết định sẽ đứng ở đây, để có thể trở về.</translation>
    </message>
    <message>
        <source>Go back to here</source>
        <translation>Trở về đây</translation>
    </message>
    <message>
        <source>Undo or redo until the chosen line is your last decision (Return)</source>
        <translation>Hoàn tác hoặc làm lại cho đến khi dòng đang chọn là quyết định cuối của bạn (Return)</translation>
    </message>
    <message>
        <source>Go back 1 step</source>
        <translation>Lùi 1 bước</translation>
    </message>
    <message>
        <source>Go back {n} steps</source>
        <translation>Lùi {n} bước</translation>
    </message>
    <message>
        <source>Go forward 1 step</source>
        <translation>Tiến 1 bước</translation>
    </message>
    <message>
        <source>Go forward {n} steps</source>
        <translation>Tiến {n} bước</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Nhập</translation>
    </message>
    <message>
        <source>Takes stories with their labels and links in, each as a new story, or names into the glossary. Nothing else changes.</source>
        <translation>Nhập các bài cùng nhãn và liên kết, mỗi bài là một bài mới, hoặc nhập tên vào bảng thuật ngữ. Ngoài ra không có gì thay đổi.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Định dạng</translation>
    </message>
    <message>
        <source>Take &amp;nothing in if anything would be lost</source>
        <translation>Không &amp;nhận gì nếu có thứ bị mất</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>Định &amp;dạng</translation>
    </message>
    <message>
        <source>Labels become</source>
        <translation>Nhãn trở thành</translation>
    </message>
    <message>
        <source>Labels that the file gives to someone stay theirs.</source>
        <translation>Nhãn mà tệp ghi là của ai thì vẫn của người đó.</translation>
    </message>
    <message>
        <source>The names become entries of the glossary. Undo takes all of them back.</source>
        <translation>Các tên trở thành mục của bảng thuật ngữ. Hoàn tác sẽ gỡ bỏ tất cả.</translation>
    </message>
    <message>
        <source>Fi&amp;les…</source>
        <translation>&amp;Tệp…</translation>
    </message>
    <message>
        <source>Fol&amp;der…</source>
        <translation>Thư &amp;mục…</translation>
    </message>
    <message>
        <source>&amp;Mine ({name})</source>
        <translation>&amp;Của tôi ({name})</translation>
    </message>
    <message>
        <source>&amp;Those of</source>
        <translation>Của n&amp;gười khác</translation>
    </message>
    <message>
        <source>&amp;Suggestions, for someone to decide on</source>
        <translation>&amp;Gợi ý, để ai đó quyết định</translation>
    </message>
    <message>
        <source>Whose labels they are</source>
        <translation>Nhãn là của ai</translation>
    </message>
    <message>
        <source>Choose files or a folder.</source>
        <translation>Hãy chọn tệp hoặc thư mục.</translation>
    </message>
    <message>
        <source>Looking what would be imported</source>
        <translation>Đang xem những gì sẽ được nhập</translation>
    </message>
    <message>
        <source>Say whose labels they are.</source>
        <translation>Hãy cho biết nhãn là của ai.</translation>
    </message>
    <message>
        <source>Nothing would come in. Is it another format?</source>
        <translation>Sẽ không nhập được gì. Có phải là định dạng khác không?</translation>
    </message>
    <message>
        <source>Something would be lost, so nothing would come in.</source>
        <translation>Sẽ có thứ bị mất, nên sẽ không nhập gì.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>Tệp cần nhập</translation>
    </message>
    <message>
        <source>Folder to import</source>
        <translation>Thư mục cần nhập</translation>
    </message>
</context>
<context>
    <name>Incoming</name>
    <message>
        <source>The same file is there already.</source>
        <translation>Tệp này đã có ở đó.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Bài</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Nhận xét</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Click a highlighted span, or select words in a text and press the letter of a label.</source>
        <translation>Bấm vào một đoạn được tô, hoặc chọn từ trong văn bản rồi bấm chữ cái của một nhãn.</translation>
    </message>
</context>
<context>
    <name>JobIndicator</name>
    <message>
        <source>Progress</source>
        <translation>Tiến độ</translation>
    </message>
    <message>
        <source>Stop this</source>
        <translation>Dừng việc này</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Đang dừng…</translation>
    </message>
</context>
<context>
    <name>Joining</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>{title}: {text}</source>
        <translation>{title}: {text}</translation>
    </message>
</context>
<context>
    <name>LabelFields</name>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Số liệu</translation>
    </message>
    <message>
        <source>Its own name</source>
        <translation>Tên riêng của nó</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Tên</translation>
    </message>
    <message>
        <source>K&amp;ind</source>
        <translation>L&amp;oại</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Phím</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Màu</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Mô tả</translation>
    </message>
    <message>
        <source>&amp;Takes</source>
        <translation>Nhậ&amp;n</translation>
    </message>
    <message>
        <source>What recognisers call it: their candidates of these labels become this one. Separate several by commas, such as GPE, LOC, FAC.</source>
        <translation>Bộ nhận dạng gọi nó là gì: ứng viên mang các nhãn này sẽ thành nhãn này. Ngăn cách bằng dấu phẩy, như GPE, LOC, FAC.</translation>
    </message>
    <message>
        <source>It is in use, so its kind stays.</source>
        <translation>Nó đang được dùng, nên giữ nguyên loại.</translation>
    </message>
    <message>
        <source>Also the key of: {commands}</source>
        <translation>Cũng là phím của: {commands}</translation>
    </message>
</context>
<context>
    <name>LabelGrid</name>
    <message>
        <source>Label</source>
        <translation>Nhãn</translation>
    </message>
</context>
<context>
    <name>LabelPreview</name>
    <message>
        <source>1 label for names</source>
        <translation>1 nhãn cho tên</translation>
    </message>
    <message>
        <source>{n} labels for names</source>
        <translation>{n} nhãn cho tên</translation>
    </message>
    <message>
        <source>1 for figures</source>
        <translation>1 cho số liệu</translation>
    </message>
    <message>
        <source>{n} for figures</source>
        <translation>{n} cho số liệu</translation>
    </message>
    <message>
        <source>No labels yet: you make your own as soon as the project is there.</source>
        <translation>Chưa có nhãn: bạn tự đặt ngay khi có dự án.</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>A person&apos;s name, without title or role.</source>
        <translation>Tên người, không có chức danh hay vai trò.</translation>
    </message>
    <message>
        <source>A company, office, agency, party, team or other body.</source>
        <translation>Công ty, cơ quan, đảng, đội hoặc tổ chức khác.</translation>
    </message>
    <message>
        <source>A country, city, region, river, road or building.</source>
        <translation>Nước, thành phố, vùng, sông, đường hoặc công trình.</translation>
    </message>
    <message>
        <source>Any other name: nationalities, events, laws, works, products.</source>
        <translation>Mọi tên khác: quốc tịch, sự kiện, luật, tác phẩm, sản phẩm.</translation>
    </message>
    <message>
        <source>A customs office, ministry, police force, court or other authority, or a company.</source>
        <translation>Cơ quan hải quan, bộ, công an, tòa án hoặc cơ quan khác, hoặc công ty.</translation>
    </message>
    <message>
        <source>A country, province, city, sea, river or region.</source>
        <translation>Nước, tỉnh, thành phố, biển, sông hoặc vùng.</translation>
    </message>
    <message>
        <source>A port, airport, border gate, warehouse or bridge with a name.</source>
        <translation>Cảng, sân bay, cửa khẩu, kho hoặc cầu có tên.</translation>
    </message>
    <message>
        <source>A brand or product with a name.</source>
        <translation>Nhãn hiệu hoặc sản phẩm có tên.</translation>
    </message>
    <message>
        <source>An operation, campaign, conference or case with a name.</source>
        <translation>Chiến dịch, hội nghị hoặc vụ án có tên.</translation>
    </message>
    <message>
        <source>A nationality, or a religious or political group.</source>
        <translation>Quốc tịch, hoặc nhóm tôn giáo, chính trị.</translation>
    </message>
    <message>
        <source>How many: cases, packages, people.</source>
        <translation>Bao nhiêu: vụ, kiện, người.</translation>
    </message>
    <message>
        <source>An airport, port, border gate, bridge or factory with a name.</source>
        <translation>Sân bay, cảng, cửa khẩu, cầu hoặc nhà máy có tên.</translation>
    </message>
    <message>
        <source>An office, company, agency or institution, with its head noun and place.</source>
        <translation>Cơ quan, công ty, tổ chức, kèm danh từ chỉ loại và địa danh.</translation>
    </message>
    <message>
        <source>A country, province or city.</source>
        <translation>Nước, tỉnh hoặc thành phố.</translation>
    </message>
    <message>
        <source>A sea, region, river, mountain or border with a name.</source>
        <translation>Biển, vùng, sông, núi hoặc biên giới có tên.</translation>
    </message>
    <message>
        <source>A thing that is made and has a name: a vehicle, a device, a food.</source>
        <translation>Vật được làm ra và có tên: xe, thiết bị, món ăn.</translation>
    </message>
    <message>
        <source>An operation, campaign, conference, war or tournament with a name.</source>
        <translation>Chiến dịch, hội nghị, cuộc chiến hoặc giải đấu có tên.</translation>
    </message>
    <message>
        <source>A book, song, film or award.</source>
        <translation>Sách, bài hát, phim hoặc giải thưởng.</translation>
    </message>
    <message>
        <source>Tên người, không có chức danh.</source>
        <translation>Tên người, không có chức danh.</translation>
    </message>
    <message>
        <source>Tên cơ quan, công ty, đảng, đội.</source>
        <translation>Tên cơ quan, công ty, đảng, đội.</translation>
    </message>
    <message>
        <source>Tên nước, tỉnh, thành phố, sông núi, công trình.</source>
        <translation>Tên nước, tỉnh, thành phố, sông núi, công trình.</translation>
    </message>
    <message>
        <source>Tên khác: quốc tịch, sự kiện, văn bản, tác phẩm, sản phẩm.</source>
        <translation>Tên khác: quốc tịch, sự kiện, văn bản, tác phẩm, sản phẩm.</translation>
    </message>
    <message>
        <source>A law, decree, resolution or treaty, from its head noun to its number.</source>
        <translation>Luật, nghị định, nghị quyết hoặc hiệp ước, từ danh từ chỉ loại đến số hiệu.</translation>
    </message>
    <message>
        <source>A number that no other figure label fits.</source>
        <translation>Số không thuộc nhãn số liệu nào khác.</translation>
    </message>
    <message>
        <source>A place in an order: 17th, lần thứ XVII, 第十七.</source>
        <translation>Thứ tự: 17th, lần thứ XVII, 第十七.</translation>
    </message>
    <message>
        <source>A percentage, or a difference in percentage points.</source>
        <translation>Tỷ lệ phần trăm, hoặc chênh lệch điểm phần trăm.</translation>
    </message>
    <message>
        <source>An amount of money with its currency.</source>
        <translation>Số tiền kèm đơn vị tiền.</translation>
    </message>
    <message>
        <source>A measurement with its unit: weight, length, area, power.</source>
        <translation>Số đo kèm đơn vị: khối lượng, chiều dài, diện tích, công suất.</translation>
    </message>
    <message>
        <source>A date, a period of a day or longer, a duration or an age.</source>
        <translation>Ngày, khoảng từ một ngày trở lên, thời hạn hoặc tuổi.</translation>
    </message>
    <message>
        <source>A time of day, or a duration shorter than a day.</source>
        <translation>Giờ trong ngày, hoặc khoảng ngắn hơn một ngày.</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>English</source>
        <translation>Tiếng Anh</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Tiếng Việt</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Tiếng Trung</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Tiếng Thái</translation>
    </message>
    <message>
        <source>Lao</source>
        <translation>Tiếng Lào</translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation>Tiếng Khmer</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>Tiếng Mã Lai</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Tiếng Indonesia</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Tiếng Nhật</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Tiếng Hàn</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Tiếng Nga</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Tiếng Pháp</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Tiếng Đức</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Tiếng Tây Ban Nha</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Tiếng Bồ Đào Nha</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Tiếng Ả Rập</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Tiếng Hindi</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Tiếng Ý</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Tiếng Hà Lan</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Không rõ</translation>
    </message>
</context>
<context>
    <name>LinesModel</name>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Trước</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Từ</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sau</translation>
    </message>
    <message>
        <source>Linked with</source>
        <translation>Liên kết với</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Bài</translation>
    </message>
</context>
<context>
    <name>LinesTable</name>
    <message>
        <source>Concordance</source>
        <translation>Ngữ cảnh từ</translation>
    </message>
</context>
<context>
    <name>LinkFields</name>
    <message>
        <source>Any label may be linked with any</source>
        <translation>Nhãn nào cũng được liên kết với nhãn bất kỳ</translation>
    </message>
    <message>
        <source>May be linked with</source>
        <translation>Được liên kết với</translation>
    </message>
    <message>
        <source>{label} may be linked with:</source>
        <translation>{label} được liên kết với:</translation>
    </message>
</context>
<context>
    <name>LinkList</name>
    <message>
        <source>Links</source>
        <translation>Liên kết</translation>
    </message>
    <message>
        <source>No counterpart in: {languages}</source>
        <translation>Không có đối ứng ở: {languages}</translation>
    </message>
    <message>
        <source>No links yet.</source>
        <translation>Chưa có liên kết.</translation>
    </message>
</context>
<context>
    <name>LinkRow</name>
    <message>
        <source>Relation</source>
        <translation>Quan hệ</translation>
    </message>
    <message>
        <source>How the two answer each other</source>
        <translation>Hai bên đáp lại nhau thế nào</translation>
    </message>
    <message>
        <source>Confirm this link</source>
        <translation>Xác nhận liên kết này</translation>
    </message>
    <message>
        <source>Reject this proposal</source>
        <translation>Từ chối đề xuất này</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Gỡ liên kết</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>đã xác nhận</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>được đề xuất</translation>
    </message>
    <message>
        <source>proposed, {score} %</source>
        <translation>được đề xuất, {score} %</translation>
    </message>
</context>
<context>
    <name>Locked</name>
    <message>
        <source>{project} is open in another Twinspan</source>
        <translation>{project} đang mở trong một Twinspan khác</translation>
    </message>
    <message>
        <source>{who} on {host} has had it open since {since}.

You can look at it without changing anything, or close it there and try again.</source>
        <translation>{who} trên {host} đã mở nó từ {since}.

Bạn có thể xem mà không thay đổi gì, hoặc đóng nó ở đó rồi thử lại.</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Mở chỉ để đọc</translation>
    </message>
</context>
<context>
    <name>Losses</name>
    <message>
        <source>{places} and {count} more</source>
        <translation>{places} và {count} nữa</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Các bài</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Đoạn</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liên kết</translation>
    </message>
    <message>
        <source>Concepts</source>
        <translation>Khái niệm</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Thuật ngữ</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Phân đoạn</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Tên</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Stories</source>
        <translation>Các bài</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Tìm</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Bảng chi tiết</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Lịch sử</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>Hướng dẫn</translation>
    </message>
    <message>
        <source>Review list</source>
        <translation>Danh sách duyệt</translation>
    </message>
    <message>
        <source>Concordance</source>
        <translation>Ngữ cảnh từ</translation>
    </message>
    <message>
        <source>Add your first documents</source>
        <translation>Thêm những văn bản đầu tiên</translation>
    </message>
    <message>
        <source>Drop files or folders here: text, web pages, Word, PDF or JSON Lines.
Versions of one story in several languages find each other by their names or folders.</source>
        <translation>Thả tệp hoặc thư mục vào đây: văn bản, trang web, Word, PDF hoặc JSON Lines.
Các bản của một bài ở nhiều ngôn ngữ tự tìm thấy nhau qua tên hoặc thư mục.</translation>
    </message>
</context>
<context>
    <name>Many</name>
    <message>
        <source>Confirm all links shown</source>
        <translation>Xác nhận mọi liên kết đang hiện</translation>
    </message>
    <message>
        <source>Reject all links shown</source>
        <translation>Từ chối mọi liên kết đang hiện</translation>
    </message>
    <message>
        <source>{n} are decided already and stay as they are.</source>
        <translation>{n} đã được quyết định và giữ nguyên.</translation>
    </message>
    <message>
        <source>Accept all figures of “{story}”</source>
        <translation>Chấp nhận mọi số liệu của “{story}”</translation>
    </message>
    <message>
        <source>Label “{text}” as {label} everywhere</source>
        <translation>Gán nhãn “{text}” là {label} ở mọi chỗ</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Nhãn</translation>
    </message>
    <message>
        <source>Accept all spans shown</source>
        <translation>Chấp nhận mọi đoạn đang hiện</translation>
    </message>
    <message>
        <source>Reject all spans shown</source>
        <translation>Từ chối mọi đoạn đang hiện</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Chấp nhận</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Từ chối</translation>
    </message>
    <message>
        <source>1 has this label already.</source>
        <translation>1 chỗ đã có nhãn này.</translation>
    </message>
    <message>
        <source>{n} have this label already.</source>
        <translation>{n} chỗ đã có nhãn này.</translation>
    </message>
    <message>
        <source>1 overlaps another span and stays as it is.</source>
        <translation>1 chỗ chồng lên đoạn khác và giữ nguyên.</translation>
    </message>
    <message>
        <source>{n} overlap other spans and stay as they are.</source>
        <translation>{n} chỗ chồng lên đoạn khác và giữ nguyên.</translation>
    </message>
    <message>
        <source>1 was decided otherwise and stays as it is.</source>
        <translation>1 chỗ đã được quyết định khác và giữ nguyên.</translation>
    </message>
    <message>
        <source>{n} were decided otherwise and stay as they are.</source>
        <translation>{n} chỗ đã được quyết định khác và giữ nguyên.</translation>
    </message>
    <message>
        <source>Looking for “{text}” in all stories</source>
        <translation>Đang tìm “{text}” trong mọi bài</translation>
    </message>
    <message>
        <source>There is nothing left to decide here.</source>
        <translation>Ở đây không còn gì để quyết định.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Recent projects</source>
        <translation>Dự án gần đây</translation>
    </message>
</context>
<context>
    <name>NewProjectDialog</name>
    <message>
        <source>New project</source>
        <translation>Dự án mới</translation>
    </message>
    <message>
        <source>A project is one file that keeps your documents, labels and links.</source>
        <translation>Dự án là một tệp giữ văn bản, nhãn và liên kết của bạn.</translation>
    </message>
    <message>
        <source>My corpus</source>
        <translation>Ngữ liệu của tôi</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Chọn…</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Từ một tệp…</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Tên</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Thư mục</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>&amp;Labels</source>
        <translation>&amp;Nhãn</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Thư mục</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Nhãn</translation>
    </message>
    <message>
        <source>Create project</source>
        <translation>Tạo dự án</translation>
    </message>
    <message>
        <source>It will be {path}</source>
        <translation>Sẽ là {path}</translation>
    </message>
    <message>
        <source>The project needs a name.</source>
        <translation>Dự án cần có tên.</translation>
    </message>
    <message>
        <source>A name cannot have any of / \ : * ? &quot; &lt; &gt; |</source>
        <translation>Tên không được có các ký tự / \ : * ? &quot; &lt; &gt; |</translation>
    </message>
    <message>
        <source>This folder does not exist.</source>
        <translation>Thư mục này không tồn tại.</translation>
    </message>
    <message>
        <source>There is a project of this name already.</source>
        <translation>Đã có dự án tên này.</translation>
    </message>
    <message>
        <source>Folder of the project</source>
        <translation>Thư mục của dự án</translation>
    </message>
    <message>
        <source>Label scheme</source>
        <translation>Bộ nhãn</translation>
    </message>
    <message>
        <source>Label schemes (*.toml)</source>
        <translation>Bộ nhãn (*.toml)</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>For you and whoever checks your work</source>
        <translation>Cho bạn và người kiểm tra việc của bạn</translation>
    </message>
</context>
<context>
    <name>NothingListed</name>
    <message>
        <source>Nothing fits these filters</source>
        <translation>Không có gì khớp các bộ lọc này</translation>
    </message>
    <message>
        <source>Take a filter away, or look in all stories.</source>
        <translation>Hãy bỏ bớt bộ lọc, hoặc tìm trong mọi bài.</translation>
    </message>
    <message>
        <source>No links yet</source>
        <translation>Chưa có liên kết</translation>
    </message>
    <message>
        <source>Let Twinspan suggest them, or link two spans in the texts.</source>
        <translation>Hãy để Twinspan gợi ý, hoặc liên kết hai đoạn trong văn bản.</translation>
    </message>
    <message>
        <source>No spans yet</source>
        <translation>Chưa có đoạn nào</translation>
    </message>
    <message>
        <source>Let Twinspan suggest some, or select words in a text and press the letter of a label.</source>
        <translation>Hãy để Twinspan gợi ý, hoặc chọn từ trong văn bản rồi bấm chữ cái của một nhãn.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Open to read only: nothing can be changed here.</source>
        <translation>Mở chỉ để đọc: ở đây không thay đổi gì được.</translation>
    </message>
    <message>
        <source>Nothing is suggested in this story yet. Let Twinspan look for names, figures and links.</source>
        <translation>Bài này chưa có gợi ý. Hãy để Twinspan tìm tên, số liệu và liên kết.</translation>
    </message>
    <message>
        <source>Every candidate and every proposed link here is decided.</source>
        <translation>Mọi ứng viên và liên kết đề xuất ở đây đã được quyết định.</translation>
    </message>
    <message>
        <source>{n} stories are done since the last training: another one would learn from them.</source>
        <translation>{n} bài đã xong từ lần huấn luyện trước: huấn luyện nữa sẽ học từ chúng.</translation>
    </message>
    <message>
        <source>A pipeline is trained: F1 {score}. Have a look before you use it.</source>
        <translation>Đã huấn luyện một pipeline: F1 {score}. Hãy xem qua trước khi dùng.</translation>
    </message>
</context>
<context>
    <name>OverviewStrip</name>
    <message>
        <source>Overview of the document</source>
        <translation>Tổng quan văn bản</translation>
    </message>
</context>
<context>
    <name>Pairing</name>
    <message>
        <source>“{text}” is taken. Go to what answers it in another text, and press the key again.</source>
        <translation>Đã lấy “{text}”. Hãy đến đoạn đáp lại nó trong văn bản khác, và bấm phím lần nữa.</translation>
    </message>
    <message>
        <source>The two paragraphs answer each other from now on.</source>
        <translation>Từ nay hai đoạn văn đáp lại nhau.</translation>
    </message>
    <message>
        <source>Nothing is set beside this paragraph.</source>
        <translation>Không có gì đặt cạnh đoạn văn này.</translation>
    </message>
    <message>
        <source>This paragraph answers nothing in the other texts.</source>
        <translation>Đoạn văn này không đáp lại gì trong các văn bản khác.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>All commands</source>
        <translation>Mọi lệnh</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Bạn muốn làm gì?</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Tìm lệnh</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Lệnh</translation>
    </message>
</context>
<context>
    <name>PaneFrame</name>
    <message>
        <source>{n} open</source>
        <translation>{n} mở</translation>
    </message>
    <message>
        <source>1 label</source>
        <translation>1 nhãn</translation>
    </message>
    <message>
        <source>{n} labels</source>
        <translation>{n} nhãn</translation>
    </message>
    <message>
        <source>{open} candidates to decide on, {labels} labels, {linked} of them linked</source>
        <translation>{open} ứng viên chờ quyết định, {labels} nhãn, {linked} trong đó đã liên kết</translation>
    </message>
</context>
<context>
    <name>PartnerList</name>
    <message>
        <source>Link with</source>
        <translation>Liên kết với</translation>
    </message>
    <message>
        <source>No counterpart</source>
        <translation>Không có đối ứng</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Gỡ liên kết</translation>
    </message>
    <message>
        <source>Looking for partners…</source>
        <translation>Đang tìm đối ứng…</translation>
    </message>
    <message>
        <source>Every language has its answer.</source>
        <translation>Ngôn ngữ nào cũng đã có lời đáp.</translation>
    </message>
    <message>
        <source>Nothing there looks like it.</source>
        <translation>Ở đó không có gì giống nó.</translation>
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
        <translation>Hai tay</translation>
    </message>
    <message>
        <source>The keys as they come: decisions all over the keyboard.</source>
        <translation>Các phím như ban đầu: quyết định trải khắp bàn phím.</translation>
    </message>
    <message>
        <source>Mouse on the left</source>
        <translation>Chuột bên trái</translation>
    </message>
    <message>
        <source>Everything that is pressed often lies under the right hand, around Return.</source>
        <translation>Mọi phím hay bấm nằm dưới tay phải, quanh phím Return.</translation>
    </message>
    <message>
        <source>Three buttons</source>
        <translation>Ba nút</translation>
    </message>
    <message>
        <source>Accept, reject and go on, for pedals and button boxes: F13, F14, F15, or full stop, comma, dash.</source>
        <translation>Chấp nhận, từ chối và đi tiếp, cho bàn đạp và hộp nút: F13, F14, F15, hoặc dấu chấm, phẩy, gạch.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Progress of the preview</source>
        <translation>Tiến độ xem trước</translation>
    </message>
    <message>
        <source>Stop the preview</source>
        <translation>Dừng xem trước</translation>
    </message>
    <message>
        <source>What would not come through as it is</source>
        <translation>Những gì sẽ không qua được nguyên vẹn</translation>
    </message>
    <message>
        <source>Looking what would come through…</source>
        <translation>Đang xem những gì sẽ qua được…</translation>
    </message>
    <message>
        <source>No preview.</source>
        <translation>Không có bản xem trước.</translation>
    </message>
    <message>
        <source>Labels of {name}: {count}</source>
        <translation>Nhãn của {name}: {count}</translation>
    </message>
    <message>
        <source>Everything comes through.</source>
        <translation>Mọi thứ đều qua được.</translation>
    </message>
    <message>
        <source>What does not come through as it is stands below.</source>
        <translation>Những gì không qua được nguyên vẹn ghi ở dưới.</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>in 1 place</source>
        <translation>ở 1 chỗ</translation>
    </message>
    <message>
        <source>in {n} places</source>
        <translation>ở {n} chỗ</translation>
    </message>
    <message>
        <source>It is one step: one undo takes all of it back.</source>
        <translation>Đó là một bước: một lần hoàn tác rút lại tất cả.</translation>
    </message>
    <message>
        <source>{n} {places}.</source>
        <translation>{n} {places}.</translation>
    </message>
    <message>
        <source>How many, and where</source>
        <translation>Bao nhiêu, và ở đâu</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ở đâu</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Bao nhiêu</translation>
    </message>
    <message>
        <source>The first of them</source>
        <translation>Những chỗ đầu tiên</translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>Open project</source>
        <translation>Mở dự án</translation>
    </message>
    <message>
        <source>Twinspan projects (*.twinspan)</source>
        <translation>Dự án Twinspan (*.twinspan)</translation>
    </message>
    <message>
        <source>Making the sample project</source>
        <translation>Đang tạo dự án mẫu</translation>
    </message>
    <message>
        <source>Project to restore</source>
        <translation>Dự án cần khôi phục</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Chọn tất cả</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Tăng</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Giảm</translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>Press shortcut</source>
        <translation>Nhấn tổ hợp phím</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Hoàn tác</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Làm lại</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cắ&amp;t</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Chép</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Dán</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Chọn tất cả</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>Đồng ý</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Lưu tất cả</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Có</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Có cho &amp;tất cả</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Không</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>Khôn&amp;g cho tất cả</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Bỏ dở</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Bỏ qua</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Bỏ thay đổi</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Trợ giúp</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Áp dụng</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Đặt lại</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Khôi phục mặc định</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Hoàn tác</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Làm lại</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cắ&amp;t</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Chép</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Chép địa chỉ &amp;liên kết</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Dán</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Chọn tất cả</translation>
    </message>
</context>
<context>
    <name>ReaderPane</name>
    <message>
        <source>1 line of page furniture, folded. Enter shows it.</source>
        <translation>1 dòng phần thừa của trang, đã gập. Enter để hiện.</translation>
    </message>
    <message>
        <source>{n} lines of page furniture, folded. Enter shows them.</source>
        <translation>{n} dòng phần thừa của trang, đã gập. Enter để hiện.</translation>
    </message>
    <message>
        <source>1 line of page furniture, shown.</source>
        <translation>1 dòng phần thừa của trang, đang hiện.</translation>
    </message>
    <message>
        <source>{n} lines of page furniture, shown.</source>
        <translation>{n} dòng phần thừa của trang, đang hiện.</translation>
    </message>
    <message>
        <source>suggestion</source>
        <translation>gợi ý</translation>
    </message>
    <message>
        <source>label</source>
        <translation>nhãn</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>đã liên kết</translation>
    </message>
    <message>
        <source>contradicts its partner</source>
        <translation>mâu thuẫn với đối ứng</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>chưa chắc</translation>
    </message>
    <message>
        <source>1 line of page furniture — show</source>
        <translation>1 dòng phần thừa của trang — hiện</translation>
    </message>
    <message>
        <source>{n} lines of page furniture — show</source>
        <translation>{n} dòng phần thừa của trang — hiện</translation>
    </message>
</context>
<context>
    <name>ReadingDialog</name>
    <message>
        <source>Reading</source>
        <translation>Cách đọc</translation>
    </message>
    <message>
        <source>The texts change as you choose.</source>
        <translation>Các văn bản đổi theo khi bạn chọn.</translation>
    </message>
    <message>
        <source>A readable one for each language</source>
        <translation>Phông dễ đọc cho từng ngôn ngữ</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> ký tự</translation>
    </message>
    <message>
        <source>Tint only</source>
        <translation>Chỉ nền màu</translation>
    </message>
    <message>
        <source>Tint and underline</source>
        <translation>Nền màu và gạch dưới</translation>
    </message>
    <message>
        <source>Tint, underline and the label</source>
        <translation>Nền màu, gạch dưới và nhãn</translation>
    </message>
    <message>
        <source>&amp;Font</source>
        <translation>&amp;Phông chữ</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Cỡ chữ</translation>
    </message>
    <message>
        <source>&amp;Line height</source>
        <translation>&amp;Giãn dòng</translation>
    </message>
    <message>
        <source>&amp;Column width</source>
        <translation>Độ &amp;rộng cột</translation>
    </message>
    <message>
        <source>S&amp;pans</source>
        <translation>Đ&amp;oạn</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Như ban đầu</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>same spelling</source>
        <translation>viết giống nhau</translation>
    </message>
    <message>
        <source>same characters</source>
        <translation>cùng ký tự</translation>
    </message>
    <message>
        <source>same words in another order</source>
        <translation>cùng các từ, khác thứ tự</translation>
    </message>
    <message>
        <source>same letters without diacritics</source>
        <translation>cùng chữ cái, không dấu</translation>
    </message>
    <message>
        <source>same letters, other diacritics</source>
        <translation>cùng chữ cái, khác dấu</translation>
    </message>
    <message>
        <source>same letters, but other diacritics than the known name</source>
        <translation>cùng chữ cái, nhưng khác dấu với tên đã biết</translation>
    </message>
    <message>
        <source>nearly the same spelling</source>
        <translation>viết gần giống nhau</translation>
    </message>
    <message>
        <source>short form: {form}</source>
        <translation>dạng ngắn: {form}</translation>
    </message>
    <message>
        <source>{short} abbreviates {long}</source>
        <translation>{short} là viết tắt của {long}</translation>
    </message>
    <message>
        <source>initials: {form}</source>
        <translation>chữ đầu: {form}</translation>
    </message>
    <message>
        <source>initials and {name}</source>
        <translation>chữ đầu và {name}</translation>
    </message>
    <message>
        <source>given name: {steps}</source>
        <translation>tên gọi: {steps}</translation>
    </message>
    <message>
        <source>sounds alike</source>
        <translation>đọc giống nhau</translation>
    </message>
    <message>
        <source>the surname sounds alike</source>
        <translation>họ đọc giống nhau</translation>
    </message>
    <message>
        <source>the surname sounds alike, and the given name a little</source>
        <translation>họ đọc giống nhau, và tên hơi giống</translation>
    </message>
    <message>
        <source>Korean: {steps}</source>
        <translation>tiếng Hàn: {steps}</translation>
    </message>
    <message>
        <source>Cantonese: {steps}</source>
        <translation>tiếng Quảng Đông: {steps}</translation>
    </message>
    <message>
        <source>Japanese: {steps}</source>
        <translation>tiếng Nhật: {steps}</translation>
    </message>
    <message>
        <source>known place: {a} = {b}</source>
        <translation>địa danh đã biết: {a} = {b}</translation>
    </message>
    <message>
        <source>known organisation: {a} = {b}</source>
        <translation>tổ chức đã biết: {a} = {b}</translation>
    </message>
    <message>
        <source>known person: {a} = {b}</source>
        <translation>người đã biết: {a} = {b}</translation>
    </message>
    <message>
        <source>known people: {a} = {b}</source>
        <translation>dân tộc đã biết: {a} = {b}</translation>
    </message>
    <message>
        <source>known event: {a} = {b}</source>
        <translation>sự kiện đã biết: {a} = {b}</translation>
    </message>
    <message>
        <source>known term: {a} = {b}</source>
        <translation>thuật ngữ đã biết: {a} = {b}</translation>
    </message>
    <message>
        <source>glossary: confirmed once</source>
        <translation>bảng thuật ngữ: đã xác nhận một lần</translation>
    </message>
    <message>
        <source>known person: {name}</source>
        <translation>người đã biết: {name}</translation>
    </message>
    <message>
        <source>nationality or group: {name}</source>
        <translation>dân tộc hoặc nhóm: {name}</translation>
    </message>
    <message>
        <source>facility: {name}</source>
        <translation>công trình: {name}</translation>
    </message>
    <message>
        <source>organisation: {name}</source>
        <translation>tổ chức: {name}</translation>
    </message>
    <message>
        <source>place: {name}</source>
        <translation>địa danh: {name}</translation>
    </message>
    <message>
        <source>product: {name}</source>
        <translation>sản phẩm: {name}</translation>
    </message>
    <message>
        <source>event: {name}</source>
        <translation>sự kiện: {name}</translation>
    </message>
    <message>
        <source>work: {name}</source>
        <translation>tác phẩm: {name}</translation>
    </message>
    <message>
        <source>law: {name}</source>
        <translation>văn bản luật: {name}</translation>
    </message>
    <message>
        <source>award: {name}</source>
        <translation>giải thưởng: {name}</translation>
    </message>
    <message>
        <source>glossary: confirmed {count} times</source>
        <translation>bảng thuật ngữ: đã xác nhận {count} lần</translation>
    </message>
    <message>
        <source>as before: {reason}</source>
        <translation>như trên: {reason}</translation>
    </message>
    <message>
        <source>{reason} and its number</source>
        <translation>{reason} kèm số của nó</translation>
    </message>
    <message>
        <source>short for {name}</source>
        <translation>viết gọn của {name}</translation>
    </message>
    <message>
        <source>short for a country</source>
        <translation>viết gọn của tên nước</translation>
    </message>
    <message>
        <source>short for a country ({name})</source>
        <translation>viết gọn của tên nước ({name})</translation>
    </message>
    <message>
        <source>abbreviation in capitals</source>
        <translation>chữ viết tắt in hoa</translation>
    </message>
    <message>
        <source>{word} + name</source>
        <translation>{word} + tên</translation>
    </message>
    <message>
        <source>name + {word}</source>
        <translation>tên + {word}</translation>
    </message>
    <message>
        <source>title + name</source>
        <translation>chức danh + tên</translation>
    </message>
    <message>
        <source>role, {word} + name</source>
        <translation>vai trò, {word} + tên</translation>
    </message>
    <message>
        <source>place preposition + name</source>
        <translation>giới từ chỉ nơi chốn + tên</translation>
    </message>
    <message>
        <source>ends with “{word}”</source>
        <translation>kết thúc bằng “{word}”</translation>
    </message>
    <message>
        <source>begins with “{word}”</source>
        <translation>bắt đầu bằng “{word}”</translation>
    </message>
    <message>
        <source>{word} + number</source>
        <translation>{word} + số</translation>
    </message>
    <message>
        <source>{word} + place</source>
        <translation>{word} + địa danh</translation>
    </message>
    <message>
        <source>place + {word}</source>
        <translation>địa danh + {word}</translation>
    </message>
    <message>
        <source>place + name</source>
        <translation>địa danh + tên</translation>
    </message>
    <message>
        <source>name + place</source>
        <translation>tên + địa danh</translation>
    </message>
    <message>
        <source>place + common nouns in capitals</source>
        <translation>địa danh + danh từ chung viết hoa</translation>
    </message>
    <message>
        <source>direction + place</source>
        <translation>phương hướng + địa danh</translation>
    </message>
    <message>
        <source>characters + {word}</source>
        <translation>chữ + {word}</translation>
    </message>
    <message>
        <source>place at the head of a story</source>
        <translation>địa danh ở đầu bài</translation>
    </message>
    <message>
        <source>{word} + field or place</source>
        <translation>{word} + lĩnh vực hoặc địa danh</translation>
    </message>
    <message>
        <source>{name}: an office by its name</source>
        <translation>{name}: cơ quan gọi theo tên</translation>
    </message>
    <message>
        <source>{name}: an office by its short name</source>
        <translation>{name}: cơ quan gọi theo tên ngắn</translation>
    </message>
    <message>
        <source>names joined by &amp;</source>
        <translation>các tên nối bằng &amp;</translation>
    </message>
    <message>
        <source>place that plays</source>
        <translation>địa danh thi đấu</translation>
    </message>
    <message>
        <source>team of a place</source>
        <translation>đội của một địa phương</translation>
    </message>
    <message>
        <source>source of the story</source>
        <translation>nguồn của bài</translation>
    </message>
    <message>
        <source>organisation in quotation marks</source>
        <translation>tổ chức trong ngoặc kép</translation>
    </message>
    <message>
        <source>newspaper in book marks</source>
        <translation>tên báo trong dấu 《》</translation>
    </message>
    <message>
        <source>surname {surname} + given name</source>
        <translation>họ {surname} + tên</translation>
    </message>
    <message>
        <source>Vietnamese surname {surname} + given name</source>
        <translation>họ Việt {surname} + tên</translation>
    </message>
    <message>
        <source>Chinese surname {surname} + given name</source>
        <translation>họ Trung Quốc {surname} + tên</translation>
    </message>
    <message>
        <source>Korean surname {surname} + given name</source>
        <translation>họ Hàn Quốc {surname} + tên</translation>
    </message>
    <message>
        <source>Vietnamese surname {surname} + {word}</source>
        <translation>họ Việt {surname} + {word}</translation>
    </message>
    <message>
        <source>surname {surname} + {word}</source>
        <translation>họ {surname} + {word}</translation>
    </message>
    <message>
        <source>surname {surname} + name + {word}</source>
        <translation>họ {surname} + tên + {word}</translation>
    </message>
    <message>
        <source>{word} + surname {surname}</source>
        <translation>{word} + họ {surname}</translation>
    </message>
    <message>
        <source>age + surname {surname}</source>
        <translation>tuổi + họ {surname}</translation>
    </message>
    <message>
        <source>surname {surname} in a list of names</source>
        <translation>họ {surname} trong danh sách tên</translation>
    </message>
    <message>
        <source>name + surname {surname}</source>
        <translation>tên + họ {surname}</translation>
    </message>
    <message>
        <source>initial + surname</source>
        <translation>chữ cái đầu + họ</translation>
    </message>
    <message>
        <source>given name {name} + surname</source>
        <translation>tên {name} + họ</translation>
    </message>
    <message>
        <source>given name {name} + word</source>
        <translation>tên {name} + từ khác</translation>
    </message>
    <message>
        <source>foreign given name + surname</source>
        <translation>tên nước ngoài + họ</translation>
    </message>
    <message>
        <source>name with {word} in the middle</source>
        <translation>tên có chữ đệm {word}</translation>
    </message>
    <message>
        <source>given name of two syllables or more</source>
        <translation>tên riêng từ hai âm tiết trở lên</translation>
    </message>
    <message>
        <source>name that people have</source>
        <translation>tên thường dùng cho người</translation>
    </message>
    <message>
        <source>name in a byline</source>
        <translation>tên trong dòng tác giả</translation>
    </message>
    <message>
        <source>name shortened to initials</source>
        <translation>tên rút gọn thành chữ cái đầu</translation>
    </message>
    <message>
        <source>transcribed name with a dot</source>
        <translation>tên phiên âm có dấu chấm giữa</translation>
    </message>
    <message>
        <source>{word} + transcribed name</source>
        <translation>{word} + tên phiên âm</translation>
    </message>
    <message>
        <source>age + transcribed name</source>
        <translation>tuổi + tên phiên âm</translation>
    </message>
    <message>
        <source>transcribed name + {word}</source>
        <translation>tên phiên âm + {word}</translation>
    </message>
    <message>
        <source>ship and its name</source>
        <translation>tàu và tên tàu</translation>
    </message>
    <message>
        <source>ship and its number</source>
        <translation>tàu và số hiệu</translation>
    </message>
    <message>
        <source>registered boat</source>
        <translation>tàu thuyền có số đăng ký</translation>
    </message>
    <message>
        <source>aircraft model</source>
        <translation>mẫu máy bay</translation>
    </message>
    <message>
        <source>maker + model</source>
        <translation>hãng + mẫu</translation>
    </message>
    <message>
        <source>name + model</source>
        <translation>tên + mẫu</translation>
    </message>
    <message>
        <source>model + its kind</source>
        <translation>mẫu + loại</translation>
    </message>
    <message>
        <source>{name} + its model</source>
        <translation>{name} + mẫu của nó</translation>
    </message>
    <message>
        <source>craft with its number</source>
        <translation>phương tiện và số hiệu</translation>
    </message>
    <message>
        <source>craft in quotation marks</source>
        <translation>tên phương tiện trong ngoặc kép</translation>
    </message>
    <message>
        <source>law with its number</source>
        <translation>văn bản luật và số hiệu</translation>
    </message>
    <message>
        <source>law by its full number</source>
        <translation>văn bản luật gọi bằng số hiệu đầy đủ</translation>
    </message>
    <message>
        <source>article with its number</source>
        <translation>điều khoản và số</translation>
    </message>
    <message>
        <source>article of a law</source>
        <translation>điều của một luật</translation>
    </message>
    <message>
        <source>law in book marks</source>
        <translation>luật trong dấu 《》</translation>
    </message>
    <message>
        <source>meeting with its number</source>
        <translation>hội nghị và số lần</translation>
    </message>
    <message>
        <source>event with its year</source>
        <translation>sự kiện và năm</translation>
    </message>
    <message>
        <source>group and year of its summit</source>
        <translation>nhóm nước và năm họp thượng đỉnh</translation>
    </message>
    <message>
        <source>storm with its name</source>
        <translation>bão và tên bão</translation>
    </message>
    <message>
        <source>operation in quotation marks</source>
        <translation>chiến dịch trong ngoặc kép</translation>
    </message>
    <message>
        <source>facility with its number</source>
        <translation>công trình và số</translation>
    </message>
    <message>
        <source>line between two countries</source>
        <translation>tuyến nối hai nước</translation>
    </message>
    <message>
        <source>title in quotation marks</source>
        <translation>nhan đề trong ngoặc kép</translation>
    </message>
    <message>
        <source>title in book marks</source>
        <translation>nhan đề trong dấu 《》</translation>
    </message>
    <message>
        <source>award after a word of winning</source>
        <translation>giải thưởng sau từ chỉ việc đoạt giải</translation>
    </message>
    <message>
        <source>award in quotation marks</source>
        <translation>giải thưởng trong ngoặc kép</translation>
    </message>
    <message>
        <source>capitalised word</source>
        <translation>từ viết hoa</translation>
    </message>
    <message>
        <source>capitalised words</source>
        <translation>các từ viết hoa</translation>
    </message>
    <message>
        <source>capitals inside the word</source>
        <translation>chữ hoa ở giữa từ</translation>
    </message>
    <message>
        <source>foreign words in capitals</source>
        <translation>các từ nước ngoài viết hoa</translation>
    </message>
    <message>
        <source>foreign word that begins a sentence</source>
        <translation>từ nước ngoài đứng đầu câu</translation>
    </message>
    <message>
        <source>two or three words that are no ordinary words</source>
        <translation>hai hoặc ba từ không phải từ thường</translation>
    </message>
    <message>
        <source>the only {label} left in sentences that answer each other</source>
        <translation>{label} duy nhất còn lại trong những câu đáp lại nhau</translation>
    </message>
    <message>
        <source>{label} left in the same order in sentences that answer each other</source>
        <translation>{label} còn lại theo cùng thứ tự trong những câu đáp lại nhau</translation>
    </message>
    <message>
        <source>both answer “{words}”</source>
        <translation>cả hai đáp lại “{words}”</translation>
    </message>
    <message>
        <source>{a}, {b}: {times} times</source>
        <translation>{a}, {b}: gấp {times} lần</translation>
    </message>
    <message>
        <source>{a}, {b}: they differ by {difference}</source>
        <translation>{a}, {b}: chênh nhau {difference}</translation>
    </message>
    <message>
        <source>same number: {value}</source>
        <translation>cùng số: {value}</translation>
    </message>
    <message>
        <source>same amount: {value}</source>
        <translation>cùng số tiền: {value}</translation>
    </message>
    <message>
        <source>same percentage: {value}</source>
        <translation>cùng tỷ lệ phần trăm: {value}</translation>
    </message>
    <message>
        <source>same quantity: {value}</source>
        <translation>cùng lượng: {value}</translation>
    </message>
    <message>
        <source>same share: {value}</source>
        <translation>cùng phần: {value}</translation>
    </message>
    <message>
        <source>same date: {value}</source>
        <translation>cùng ngày: {value}</translation>
    </message>
    <message>
        <source>same time: {value}</source>
        <translation>cùng giờ: {value}</translation>
    </message>
    <message>
        <source>same duration: {value}</source>
        <translation>cùng thời hạn: {value}</translation>
    </message>
    <message>
        <source>rounded: {a} ≈ {b}</source>
        <translation>làm tròn: {a} ≈ {b}</translation>
    </message>
    <message>
        <source>part of the range: {values}</source>
        <translation>thuộc khoảng: {values}</translation>
    </message>
    <message>
        <source>{a} = {b} at {rate} {more} to the {less}</source>
        <translation>{a} = {b} với tỷ giá {rate} {more} ăn 1 {less}</translation>
    </message>
    <message>
        <source>converted: {a} = {b}</source>
        <translation>quy đổi: {a} = {b}</translation>
    </message>
    <message>
        <source>converted: {a} ≈ {b}</source>
        <translation>quy đổi: {a} ≈ {b}</translation>
    </message>
    <message>
        <source>about the same duration: {values}</source>
        <translation>thời hạn gần như nhau: {values}</translation>
    </message>
    <message>
        <source>same date, one without the year: {values}</source>
        <translation>cùng ngày, một bên không có năm: {values}</translation>
    </message>
    <message>
        <source>same time, one without the date: {values}</source>
        <translation>cùng giờ, một bên không có ngày: {values}</translation>
    </message>
    <message>
        <source>the weekday of the date: {values}</source>
        <translation>thứ trong tuần của ngày đó: {values}</translation>
    </message>
    <message>
        <source>as long as the period: {values}</source>
        <translation>dài bằng khoảng đó: {values}</translation>
    </message>
    <message>
        <source>within the other: {values}</source>
        <translation>nằm trong cái kia: {values}</translation>
    </message>
    <message>
        <source>an hour apart, as between two time zones: {values}</source>
        <translation>lệch một giờ, như giữa hai múi giờ: {values}</translation>
    </message>
    <message>
        <source>{reason} (another reading)</source>
        <translation>{reason} (cách đọc khác)</translation>
    </message>
    <message>
        <source>worth {worth}</source>
        <translation>giá trị: {worth}</translation>
    </message>
    <message>
        <source>worth less than {worth}</source>
        <translation>giá trị: dưới {worth}</translation>
    </message>
    <message>
        <source>worth more than {worth}</source>
        <translation>giá trị: hơn {worth}</translation>
    </message>
    <message>
        <source>worth about {worth}</source>
        <translation>giá trị: khoảng {worth}</translation>
    </message>
    <message>
        <source>worth at most {worth}</source>
        <translation>giá trị: tối đa {worth}</translation>
    </message>
    <message>
        <source>worth at least {worth}</source>
        <translation>giá trị: ít nhất {worth}</translation>
    </message>
    <message>
        <source>labelled so elsewhere in the corpus</source>
        <translation>đã được gán nhãn như vậy ở nơi khác trong ngữ liệu</translation>
    </message>
    <message>
        <source>found by {pipeline}</source>
        <translation>do {pipeline} tìm thấy</translation>
    </message>
    <message>
        <source>learnt by {pipeline}</source>
        <translation>do {pipeline} học được</translation>
    </message>
    <message>
        <source>{reason}; {further}</source>
        <translation>{reason}; {further}</translation>
    </message>
</context>
<context>
    <name>RelationFields</name>
    <message>
        <source>two names of one thing</source>
        <translation>hai tên của một đối tượng</translation>
    </message>
    <message>
        <source>two figures of one worth</source>
        <translation>hai số liệu cùng giá trị</translation>
    </message>
    <message>
        <source>one figure is the other, rounded</source>
        <translation>một số liệu là số kia làm tròn</translation>
    </message>
    <message>
        <source>one worth in two units or currencies</source>
        <translation>cùng giá trị ở hai đơn vị hoặc hai loại tiền</translation>
    </message>
    <message>
        <source>one figure is a part of the other</source>
        <translation>một số liệu là phần của số kia</translation>
    </message>
    <message>
        <source>two figures that cannot both be right</source>
        <translation>hai số liệu không thể cùng đúng</translation>
    </message>
    <message>
        <source>Where a project does without a finer relation, “equal” stands for it.</source>
        <translation>Khi dự án không dùng quan hệ chi tiết hơn, “bằng nhau” thay cho nó.</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Labels of {name}</source>
        <translation>Nhãn của {name}</translation>
    </message>
    <message>
        <source>What could not be carried over as it is</source>
        <translation>Những gì không mang nguyên sang được</translation>
    </message>
    <message>
        <source>Everything was carried over.</source>
        <translation>Đã mang sang tất cả.</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Mở thư mục</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore from backup</source>
        <translation>Khôi phục từ bản sao lưu</translation>
    </message>
    <message>
        <source>The project goes back to the copy you choose. The present file is kept beside it.</source>
        <translation>Dự án trở về bản sao bạn chọn. Tệp hiện tại được giữ bên cạnh.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Bản sao lưu</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Khôi phục</translation>
    </message>
    <message>
        <source>There is no backup of this project yet. One is made on each day it is opened.</source>
        <translation>Dự án này chưa có bản sao lưu. Mỗi ngày mở dự án sẽ có một bản.</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
</context>
<context>
    <name>ResultList</name>
    <message>
        <source>Search results</source>
        <translation>Kết quả tìm</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Show &amp;folder</source>
        <translation>Mở &amp;thư mục</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Thẻ mô hình</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Diễn biến</translation>
    </message>
    <message>
        <source>F1, strict: {score}</source>
        <translation>F1, chặt: {score}</translation>
    </message>
    <message>
        <source>Stop &amp;suggesting by it</source>
        <translation>Thôi &amp;gợi ý bằng nó</translation>
    </message>
    <message>
        <source>&amp;Use for suggestions</source>
        <translation>&amp;Dùng để gợi ý</translation>
    </message>
    <message>
        <source>F1 on 1 story that it has not seen</source>
        <translation>F1 trên 1 bài nó chưa thấy</translation>
    </message>
    <message>
        <source>F1 on {n} stories that it has not seen</source>
        <translation>F1 trên {n} bài nó chưa thấy</translation>
    </message>
    <message>
        <source>F1 on the stories it was chosen on, for want of more: it flatters.</source>
        <translation>F1 trên chính các bài dùng để chọn nó, vì không có bài khác: con số này đẹp hơn thật.</translation>
    </message>
    <message>
        <source>95 % interval {interval}</source>
        <translation>khoảng tin cậy 95 % {interval}</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Listing</source>
        <translation>Đang liệt kê</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>chưa chắc</translation>
    </message>
</context>
<context>
    <name>ReviewHead</name>
    <message>
        <source>Spans</source>
        <translation>Đoạn</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liên kết</translation>
    </message>
    <message>
        <source>This story</source>
        <translation>Bài này</translation>
    </message>
    <message>
        <source>All stories</source>
        <translation>Mọi bài</translation>
    </message>
    <message>
        <source>Accept all shown</source>
        <translation>Chấp nhận mọi thứ đang hiện</translation>
    </message>
    <message>
        <source>Reject all shown</source>
        <translation>Từ chối mọi thứ đang hiện</translation>
    </message>
    <message>
        <source>Close the review list</source>
        <translation>Đóng danh sách duyệt</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Duyệt</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Đang tìm…</translation>
    </message>
    <message>
        <source>1 span</source>
        <translation>1 đoạn</translation>
    </message>
    <message>
        <source>{n} spans</source>
        <translation>{n} đoạn</translation>
    </message>
    <message>
        <source>1 link</source>
        <translation>1 liên kết</translation>
    </message>
    <message>
        <source>{n} links</source>
        <translation>{n} liên kết</translation>
    </message>
</context>
<context>
    <name>ReviewModel</name>
    <message>
        <source>Relation</source>
        <translation>Quan hệ</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Nhãn</translation>
    </message>
    <message>
        <source>Linked texts</source>
        <translation>Chữ được liên kết</translation>
    </message>
    <message>
        <source>Text in context</source>
        <translation>Chữ trong ngữ cảnh</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Điểm</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Bài</translation>
    </message>
</context>
<context>
    <name>ReviewTable</name>
    <message>
        <source>Review list</source>
        <translation>Danh sách duyệt</translation>
    </message>
</context>
<context>
    <name>Ribbons</name>
    <message>
        <source>Scroll to “{text}”</source>
        <translation>Cuộn đến “{text}”</translation>
    </message>
</context>
<context>
    <name>RunningPage</name>
    <message>
        <source>Progress</source>
        <translation>Tiến độ</translation>
    </message>
    <message>
        <source>F1 now</source>
        <translation>F1 lúc này</translation>
    </message>
    <message>
        <source>Best F1</source>
        <translation>F1 tốt nhất</translation>
    </message>
    <message>
        <source>Loss a word</source>
        <translation>Mất mát mỗi từ</translation>
    </message>
    <message>
        <source>Pass over the data</source>
        <translation>Lượt qua dữ liệu</translation>
    </message>
    <message>
        <source>Go on working: this runs by itself, reads the labels as they were when it began, and touches none of your decisions. You may close this window.</source>
        <translation>Bạn cứ làm tiếp: việc này tự chạy, đọc các nhãn như lúc bắt đầu, và không động đến quyết định nào của bạn. Bạn có thể đóng cửa sổ này.</translation>
    </message>
    <message>
        <source>&amp;Stop and keep the best so far</source>
        <translation>&amp;Dừng và giữ bản tốt nhất</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Đang bắt đầu</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Đang dừng</translation>
    </message>
    <message>
        <source>No score yet.</source>
        <translation>Chưa có điểm.</translation>
    </message>
    <message>
        <source>The best F1 so far is {best}, at step {step}; now it is {score}, and the loss a word {loss}.</source>
        <translation>F1 tốt nhất đến giờ là {best}, ở bước {step}; lúc này là {score}, và mất mát mỗi từ là {loss}.</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>suggested</source>
        <translation>được gợi ý</translation>
    </message>
    <message>
        <source>labelled</source>
        <translation>đã gán nhãn</translation>
    </message>
</context>
<context>
    <name>Scheme</name>
    <message>
        <source>Changing the label scheme</source>
        <translation>Đang đổi bộ nhãn</translation>
    </message>
</context>
<context>
    <name>SchemeDialog</name>
    <message>
        <source>Label scheme</source>
        <translation>Bộ nhãn</translation>
    </message>
    <message>
        <source>What is labelled in this project. A new name changes the whole corpus, in one step to undo.</source>
        <translation>Những gì được gán nhãn trong dự án này. Tên mới đổi cả ngữ liệu, trong một bước hoàn tác được.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Nhãn</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Thêm</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Bỏ</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>&amp;Gộp…</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Lên</translation>
    </message>
    <message>
        <source>Do&amp;wn</source>
        <translation>&amp;Xuống</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Nhãn</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>Hướng dẫn</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liên kết</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Quan hệ</translation>
    </message>
    <message>
        <source>About the label</source>
        <translation>Về nhãn này</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Nhập…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Xuất…</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Áp dụng</translation>
    </message>
    <message>
        <source>1 label</source>
        <translation>1 nhãn</translation>
    </message>
    <message>
        <source>{n} labels</source>
        <translation>{n} nhãn</translation>
    </message>
    <message>
        <source>It is on {n} spans. Merge it with another label instead.</source>
        <translation>Nó ở trên {n} đoạn. Hãy gộp nó với nhãn khác.</translation>
    </message>
    <message>
        <source>A label needs a name.</source>
        <translation>Nhãn cần có tên.</translation>
    </message>
    <message>
        <source>{labels}: a name has letters, digits, _ - and . only.</source>
        <translation>{labels}: tên chỉ gồm chữ cái, chữ số, _ - và .</translation>
    </message>
    <message>
        <source>Two labels are called {labels}. To make them one, merge them.</source>
        <translation>Hai nhãn cùng tên {labels}. Muốn gộp làm một thì dùng Gộp.</translation>
    </message>
    <message>
        <source>{labels} have the same key.</source>
        <translation>{labels} có cùng phím.</translation>
    </message>
    <message>
        <source>{labels} take the same candidates.</source>
        <translation>{labels} nhận cùng ứng viên.</translation>
    </message>
    <message>
        <source>1 label in the corpus will have another name.</source>
        <translation>1 nhãn trong ngữ liệu sẽ có tên khác.</translation>
    </message>
    <message>
        <source>{n} labels in the corpus will have another name.</source>
        <translation>{n} nhãn trong ngữ liệu sẽ có tên khác.</translation>
    </message>
    <message>
        <source>Merge {label}</source>
        <translation>Gộp {label}</translation>
    </message>
    <message>
        <source>What is labelled so gets the label</source>
        <translation>Những gì mang nhãn này sẽ nhận nhãn</translation>
    </message>
    <message>
        <source>Import a label scheme</source>
        <translation>Nhập bộ nhãn</translation>
    </message>
    <message>
        <source>Label schemes (*.toml)</source>
        <translation>Bộ nhãn (*.toml)</translation>
    </message>
    <message>
        <source>These stay because they are in use; merge them if need be: {labels}</source>
        <translation>Các nhãn này ở lại vì đang được dùng; gộp chúng nếu cần: {labels}</translation>
    </message>
    <message>
        <source>Export the label scheme</source>
        <translation>Xuất bộ nhãn</translation>
    </message>
    <message>
        <source>Written to {path}</source>
        <translation>Đã ghi vào {path}</translation>
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
        <translation>Tin hải quan</translation>
    </message>
    <message>
        <source>OntoNotes 5</source>
        <translation>OntoNotes 5</translation>
    </message>
    <message>
        <source>Own labels</source>
        <translation>Nhãn tự đặt</translation>
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
        <translation>Nhãn</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Đúng</translation>
    </message>
    <message>
        <source>How many there are among what counts as right</source>
        <translation>Có bao nhiêu trong số được coi là đúng</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Tìm thấy</translation>
    </message>
    <message>
        <source>How many were found</source>
        <translation>Tìm thấy bao nhiêu</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precision</translation>
    </message>
    <message>
        <source>The share of what was found that is right</source>
        <translation>Tỷ lệ đúng trong những gì tìm thấy</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Recall</translation>
    </message>
    <message>
        <source>The share of what is right that was found</source>
        <translation>Tỷ lệ tìm thấy trong những gì đúng</translation>
    </message>
    <message>
        <source>F1, strict</source>
        <translation>F1, chặt</translation>
    </message>
    <message>
        <source>The same place and label; the line is the 95 % interval</source>
        <translation>Cùng chỗ và cùng nhãn; vạch là khoảng tin cậy 95 %</translation>
    </message>
    <message>
        <source>F1, relaxed</source>
        <translation>F1, nới lỏng</translation>
    </message>
    <message>
        <source>An overlap with the same label is enough</source>
        <translation>Chồng lên nhau với cùng nhãn là đủ</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
</context>
<context>
    <name>ScoresPage</name>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>All languages together</source>
        <translation>Mọi ngôn ngữ gộp lại</translation>
    </message>
</context>
<context>
    <name>ScoresTable</name>
    <message>
        <source>Scores by label</source>
        <translation>Điểm theo nhãn</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Searching</source>
        <translation>Đang tìm</translation>
    </message>
    <message>
        <source>By state, language, or {source}:pattern.</source>
        <translation>Theo trạng thái, ngôn ngữ, hoặc {source}:pattern.</translation>
    </message>
    <message>
        <source>Words that follow one another; marks and case don&apos;t count.</source>
        <translation>Các từ đi liền nhau; dấu và chữ hoa không tính.</translation>
    </message>
    <message>
        <source>Words that begin like this.</source>
        <translation>Các từ bắt đầu như thế này.</translation>
    </message>
    <message>
        <source>Everything with this label, suggested or decided.</source>
        <translation>Mọi thứ mang nhãn này, được gợi ý hay đã quyết định.</translation>
    </message>
    <message>
        <source>Spans with this label and these words in them.</source>
        <translation>Đoạn mang nhãn này và có các từ này.</translation>
    </message>
    <message>
        <source>Figures worth more; also &lt;, &lt;=, &gt;= and =.</source>
        <translation>Số liệu lớn hơn; cũng có &lt;, &lt;=, &gt;= và =.</translation>
    </message>
    <message>
        <source>The same amount, in whichever language.</source>
        <translation>Cùng một lượng, dù ở ngôn ngữ nào.</translation>
    </message>
    <message>
        <source>Figures that another version contradicts.</source>
        <translation>Số liệu bị bản khác mâu thuẫn.</translation>
    </message>
    <message>
        <source>Labels without a counterpart in some language.</source>
        <translation>Nhãn không có đối ứng ở ngôn ngữ nào đó.</translation>
    </message>
    <message>
        <source>Labels that were flagged for another look.</source>
        <translation>Nhãn được đánh dấu để xem lại.</translation>
    </message>
    <message>
        <source>In quotes, a keyword is a word like any other.</source>
        <translation>Trong ngoặc kép, từ khóa là từ như mọi từ khác.</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Search</source>
        <translation>Tìm</translation>
    </message>
    <message>
        <source>Search in all stories</source>
        <translation>Tìm trong mọi bài</translation>
    </message>
</context>
<context>
    <name>SearchHint</name>
    <message>
        <source>What you can search for</source>
        <translation>Bạn có thể tìm những gì</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Close the search</source>
        <translation>Đóng phần tìm</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Tìm</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>không tìm thấy gì</translation>
    </message>
    <message>
        <source>the first {n} of {all} places</source>
        <translation>{n} chỗ đầu trong {all}</translation>
    </message>
    <message>
        <source>the first {n} places</source>
        <translation>{n} chỗ đầu</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 chỗ</translation>
    </message>
    <message>
        <source>{n} places</source>
        <translation>{n} chỗ</translation>
    </message>
    <message>
        <source>searching…</source>
        <translation>đang tìm…</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Phím tắt</translation>
    </message>
    <message>
        <source>Single letters work while a text has the keyboard. Choose a command to give it another key.</source>
        <translation>Phím chữ đơn chỉ chạy khi bàn phím ở trong văn bản. Chọn một lệnh để cho nó phím khác.</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Tìm lệnh hoặc phím</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Lệnh</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Lệnh</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Phím</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Nó làm gì</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Phím mới</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Dùng phím này</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Khôi phục</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Phím</translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation>Khôi phục tất cả</translation>
    </message>
    <message>
        <source>Set of keys</source>
        <translation>Bộ phím</translation>
    </message>
    <message>
        <source>These keys do nothing, for several commands have them: {keys}</source>
        <translation>Các phím này không làm gì, vì nhiều lệnh cùng có chúng: {keys}</translation>
    </message>
    <message>
        <source>Vietnamese keyboards send Backspace while typing; take another key.</source>
        <translation>Bộ gõ tiếng Việt gửi Backspace khi gõ; hãy lấy phím khác.</translation>
    </message>
    <message>
        <source>Also the key of: {commands}. It would be taken from there.</source>
        <translation>Cũng là phím của: {commands}. Nó sẽ bị lấy khỏi đó.</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>Figures</source>
        <translation>Số liệu</translation>
    </message>
    <message>
        <source>Numbers, amounts, measures and dates, with what they are worth</source>
        <translation>Số, lượng, số đo và ngày tháng, kèm giá trị của chúng</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>People, places and organisations, by lists, rules and glossary</source>
        <translation>Người, nơi chốn và tổ chức, theo danh sách, luật và bảng thuật ngữ</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Trí nhớ</translation>
    </message>
    <message>
        <source>What people have labelled in this project, wherever else it stands</source>
        <translation>Những gì người ta đã gán nhãn trong dự án này, ở mọi chỗ khác có nó</translation>
    </message>
    <message>
        <source>A plug-in that is installed here</source>
        <translation>Một phần cắm thêm đã cài ở đây</translation>
    </message>
    <message>
        <source>An installed spaCy pipeline</source>
        <translation>Một pipeline spaCy đã cài</translation>
    </message>
    <message>
        <source>A spaCy pipeline in {folder}</source>
        <translation>Một pipeline spaCy trong {folder}</translation>
    </message>
</context>
<context>
    <name>SourcesDialog</name>
    <message>
        <source>Sources of suggestions</source>
        <translation>Nguồn gợi ý</translation>
    </message>
    <message>
        <source>What looks for spans in this project. Sources that agree are surer together. The choice holds from the next time suggestions are made.</source>
        <translation>Những gì tìm đoạn trong dự án này. Nguồn nào trùng ý thì cùng chắc hơn. Lựa chọn có hiệu lực từ lần gợi ý sau.</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Dùng những nguồn này</translation>
    </message>
</context>
<context>
    <name>Spreading</name>
    <message>
        <source>Proposing confirmed names elsewhere</source>
        <translation>Đang đề xuất các tên đã xác nhận ở chỗ khác</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Label a few stories first</source>
        <translation>Hãy gán nhãn vài bài trước</translation>
    </message>
    <message>
        <source>A pipeline learns from stories that people have labelled: two at least, better ten or more.
Decide on the candidates of a story, mark it done, and come back.</source>
        <translation>Pipeline học từ các bài đã được gán nhãn: ít nhất hai bài, tốt hơn là mười bài trở lên.
Hãy quyết định các ứng viên của một bài, đánh dấu nó đã xong, rồi quay lại.</translation>
    </message>
    <message>
        <source>Outermost spans (NER): quick, and enough for most</source>
        <translation>Đoạn ngoài cùng (NER): nhanh, và đủ cho phần lớn</translation>
    </message>
    <message>
        <source>Nested and overlapping spans, too (spancat): takes longer</source>
        <translation>Cả đoạn lồng và chồng nhau (spancat): lâu hơn</translation>
    </message>
    <message>
        <source>St&amp;op after so many steps:</source>
        <translation>Dừng sau từng này &amp;bước:</translation>
    </message>
    <message>
        <source>never</source>
        <translation>không bao giờ</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Huấn luyện</translation>
    </message>
    <message>
        <source>Train a pipeline on your labels</source>
        <translation>Huấn luyện một pipeline trên nhãn của bạn</translation>
    </message>
    <message>
        <source>stories marked done</source>
        <translation>bài đã đánh dấu xong</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Tìm</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Ngôn ngữ</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Bao lâu</translation>
    </message>
    <message>
        <source>Otherwise it goes on until it no longer becomes better. You can stop it at any time.</source>
        <translation>Nếu không, nó chạy đến khi không tốt hơn nữa. Bạn có thể dừng bất cứ lúc nào.</translation>
    </message>
    <message>
        <source>Offer it &amp;again after</source>
        <translation>&amp;Mời lại sau</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Tìm</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Số bước</translation>
    </message>
    <message>
        <source>Offer it again after so many finished stories</source>
        <translation>Mời lại sau chừng này bài xong</translation>
    </message>
    <message>
        <source>Counting the labelled stories</source>
        <translation>Đang đếm các bài đã gán nhãn</translation>
    </message>
    <message>
        <source>All languages together: they help one another</source>
        <translation>Mọi ngôn ngữ cùng nhau: chúng giúp nhau</translation>
    </message>
    <message>
        <source>{language}: 1 story</source>
        <translation>{language}: 1 bài</translation>
    </message>
    <message>
        <source>{language}: {n} stories</source>
        <translation>{language}: {n} bài</translation>
    </message>
    <message>
        <source>{n} stories are labelled. Most of them are learnt from; one in seven chooses the best pipeline, and one in seven, which it never sees, measures it.</source>
        <translation>{n} bài đã được gán nhãn. Phần lớn để học; một phần bảy chọn pipeline tốt nhất, và một phần bảy, mà nó không bao giờ thấy, để đo.</translation>
    </message>
    <message>
        <source>With so few stories the scores say little: label more before you trust them.</source>
        <translation>Ít bài thế này thì điểm nói lên ít: hãy gán nhãn thêm trước khi tin.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Every decision is written to the project file at once</source>
        <translation>Mọi quyết định được ghi vào tệp dự án ngay</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Chỉ đọc</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>Đã lưu tất cả</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Đã lưu lúc {time}</translation>
    </message>
    <message>
        <source>Letter of a label: new span</source>
        <translation>Chữ cái của nhãn: đoạn mới</translation>
    </message>
    <message>
        <source>drop the selection</source>
        <translation>bỏ chọn</translation>
    </message>
    <message>
        <source>confirm the link</source>
        <translation>xác nhận liên kết</translation>
    </message>
    <message>
        <source>reject it</source>
        <translation>từ chối nó</translation>
    </message>
    <message>
        <source>next</source>
        <translation>kế tiếp</translation>
    </message>
    <message>
        <source>leave the links</source>
        <translation>thoát khỏi liên kết</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>chấp nhận</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>từ chối</translation>
    </message>
    <message>
        <source>Letter: other label</source>
        <translation>Chữ cái: nhãn khác</translation>
    </message>
    <message>
        <source>move the end</source>
        <translation>dời mép</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>hoàn tác</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>đi tiếp</translation>
    </message>
    <message>
        <source>1–9: link</source>
        <translation>1–9: liên kết</translation>
    </message>
    <message>
        <source>no counterpart</source>
        <translation>không có đối ứng</translation>
    </message>
    <message>
        <source>next without a partner</source>
        <translation>kế tiếp chưa có đối ứng</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>xóa</translation>
    </message>
    <message>
        <source>next candidate</source>
        <translation>ứng viên kế tiếp</translation>
    </message>
    <message>
        <source>done, next story</source>
        <translation>xong, bài kế tiếp</translation>
    </message>
</context>
<context>
    <name>StoppingDialog</name>
    <message>
        <source>Ending the work in the background</source>
        <translation>Đang kết thúc việc chạy nền</translation>
    </message>
    <message>
        <source>It keeps what it has by now. The project is closed as soon as it has ended.</source>
        <translation>Việc ấy giữ những gì đã có. Dự án đóng ngay khi việc kết thúc.</translation>
    </message>
    <message>
        <source>Leave the project open</source>
        <translation>Để dự án mở</translation>
    </message>
</context>
<context>
    <name>Stories</name>
    <message>
        <source>No documents</source>
        <translation>Không có văn bản</translation>
    </message>
    <message>
        <source>No suggestions yet</source>
        <translation>Chưa có gợi ý</translation>
    </message>
    <message>
        <source>{n} open</source>
        <translation>{n} mở</translation>
    </message>
    <message>
        <source>1 label</source>
        <translation>1 nhãn</translation>
    </message>
    <message>
        <source>{n} labels</source>
        <translation>{n} nhãn</translation>
    </message>
    <message>
        <source>1 link</source>
        <translation>1 liên kết</translation>
    </message>
    <message>
        <source>{n} links</source>
        <translation>{n} liên kết</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Xong</translation>
    </message>
    <message>
        <source>Rename story</source>
        <translation>Đổi tên bài</translation>
    </message>
    <message>
        <source>Name of the story</source>
        <translation>Tên bài</translation>
    </message>
    <message>
        <source>Remove “{story}” from the project?</source>
        <translation>Bỏ “{story}” khỏi dự án?</translation>
    </message>
    <message>
        <source>Its documents, labels and links go with it. This cannot be undone.</source>
        <translation>Văn bản, nhãn và liên kết của nó cũng mất theo. Không hoàn tác được.</translation>
    </message>
    <message>
        <source>Remove story</source>
        <translation>Bỏ bài</translation>
    </message>
    <message>
        <source>In the order of adding</source>
        <translation>Theo thứ tự thêm vào</translation>
    </message>
    <message>
        <source>Most uncertain first</source>
        <translation>Kém chắc nhất trước</translation>
    </message>
    <message>
        <source>Most unlinked first</source>
        <translation>Nhiều nhãn chưa liên kết nhất trước</translation>
    </message>
    <message>
        <source>Rarest label first</source>
        <translation>Nhãn hiếm nhất trước</translation>
    </message>
    <message>
        <source>Ordering the stories</source>
        <translation>Đang sắp xếp các bài</translation>
    </message>
</context>
<context>
    <name>StoriesPanel</name>
    <message>
        <source>Stories</source>
        <translation>Các bài</translation>
    </message>
    <message>
        <source>Hide the stories that are done</source>
        <translation>Ẩn các bài đã xong</translation>
    </message>
    <message>
        <source>Find a story</source>
        <translation>Tìm bài</translation>
    </message>
    <message>
        <source>Find a story by name</source>
        <translation>Tìm bài theo tên</translation>
    </message>
    <message>
        <source>Order of the stories</source>
        <translation>Thứ tự các bài</translation>
    </message>
    <message>
        <source>Which story comes next, here and after “Done”</source>
        <translation>Bài nào kế tiếp, ở đây và sau “Xong”</translation>
    </message>
    <message>
        <source>{done} of {all} done</source>
        <translation>{done} / {all} đã xong</translation>
    </message>
</context>
<context>
    <name>StoryView</name>
    <message>
        <source>1 candidate open</source>
        <translation>1 ứng viên mở</translation>
    </message>
    <message>
        <source>{n} candidates open</source>
        <translation>{n} ứng viên mở</translation>
    </message>
    <message>
        <source>1 label</source>
        <translation>1 nhãn</translation>
    </message>
    <message>
        <source>{n} labels</source>
        <translation>{n} nhãn</translation>
    </message>
    <message>
        <source>1 link proposed</source>
        <translation>1 liên kết được đề xuất</translation>
    </message>
    <message>
        <source>{n} links proposed</source>
        <translation>{n} liên kết được đề xuất</translation>
    </message>
    <message>
        <source>Deciding links: {left} left</source>
        <translation>Đang xét liên kết: còn {left}</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Toolbar</source>
        <translation>Thanh công cụ</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Chấp nhận</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Từ chối</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liên kết</translation>
    </message>
    <message>
        <source>Suggest</source>
        <translation>Gợi ý</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Xong</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Go from candidate to candidate</source>
        <translation>Đi từ ứng viên này sang ứng viên khác</translation>
    </message>
    <message>
        <source>The versions of one story stand side by side. What Twinspan suggests has a dashed line below it, and its partners in the other versions light up with it.</source>
        <translation>Các bản của một bài đứng cạnh nhau. Những gì Twinspan gợi ý có gạch đứt bên dưới, và đối ứng của nó ở các bản khác sáng lên cùng.</translation>
    </message>
    <message>
        <source>Accept a candidate that is right</source>
        <translation>Chấp nhận một ứng viên đúng</translation>
    </message>
    <message>
        <source>Its line becomes solid, it is yours, and the next candidate comes into focus.</source>
        <translation>Gạch của nó thành nét liền, nó là của bạn, và ứng viên kế tiếp vào tiêu điểm.</translation>
    </message>
    <message>
        <source>Reject one that is wrong</source>
        <translation>Từ chối một ứng viên sai</translation>
    </message>
    <message>
        <source>It does not come back when Twinspan suggests again.</source>
        <translation>Nó không trở lại khi Twinspan gợi ý lần nữa.</translation>
    </message>
    <message>
        <source>Give one another label</source>
        <translation>Cho một đoạn nhãn khác</translation>
    </message>
    <message>
        <source>Press the letter of a label; the letters stand in the inspector on the right.</source>
        <translation>Bấm chữ cái của một nhãn; các chữ cái ghi ở bảng chi tiết bên phải.</translation>
    </message>
    <message>
        <source>Move the end of a span</source>
        <translation>Dời đầu cuối của một đoạn</translation>
    </message>
    <message>
        <source>By a word; with Alt, by a character.</source>
        <translation>Theo từ; giữ Alt thì theo ký tự.</translation>
    </message>
    <message>
        <source>Mark something that was missed</source>
        <translation>Đánh dấu chỗ bị bỏ sót</translation>
    </message>
    <message>
        <source>Select words with the mouse, or with Shift and the arrows, and press the letter of a label.</source>
        <translation>Chọn từ bằng chuột, hoặc bằng Shift và phím mũi tên, rồi bấm chữ cái của một nhãn.</translation>
    </message>
    <message>
        <source>Link two spans that say the same</source>
        <translation>Liên kết hai đoạn nói cùng một điều</translation>
    </message>
    <message>
        <source>The inspector ranks the partners of the span in focus and says why. Press the number of one.</source>
        <translation>Bảng chi tiết xếp hạng các đối ứng của đoạn đang xét và nói vì sao. Bấm số của một đối ứng.</translation>
    </message>
    <message>
        <source>Say that there is no counterpart</source>
        <translation>Nói rằng không có đối ứng</translation>
    </message>
    <message>
        <source>Some things stand in one version only. That is a decision, too.</source>
        <translation>Có những điều chỉ có ở một bản. Đó cũng là một quyết định.</translation>
    </message>
    <message>
        <source>Take a decision back</source>
        <translation>Rút lại một quyết định</translation>
    </message>
    <message>
        <source>Everything is on the disk at once, and can be undone, even tomorrow.</source>
        <translation>Mọi thứ được ghi vào đĩa ngay, và hoàn tác được, cả vào ngày mai.</translation>
    </message>
    <message>
        <source>Mark the story done</source>
        <translation>Đánh dấu bài đã xong</translation>
    </message>
    <message>
        <source>The next one opens. When you have enough, export from the Project menu.</source>
        <translation>Bài kế tiếp mở ra. Khi đã đủ, hãy xuất từ trình đơn Dự án.</translation>
    </message>
    <message>
        <source>That is all there is to it</source>
        <translation>Chỉ có vậy thôi</translation>
    </message>
    <message>
        <source>Go on with the sample stories, or make a project of your own from the Project menu.</source>
        <translation>Hãy làm tiếp các bài mẫu, hoặc tạo dự án của bạn từ trình đơn Dự án.</translation>
    </message>
</context>
<context>
    <name>TourCard</name>
    <message>
        <source>Skip</source>
        <translation>Bỏ qua</translation>
    </message>
    <message>
        <source>Go on to the next step of the tour</source>
        <translation>Sang bước kế tiếp của hướng dẫn</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Kết thúc hướng dẫn</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>Training a pipeline</source>
        <translation>Đang huấn luyện pipeline</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>{low} to {high} %</source>
        <translation>{low} đến {high} %</translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation>{h} giờ {m} phút</translation>
    </message>
    <message>
        <source>{m} min {s} s</source>
        <translation>{m} phút {s} giây</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Mọi ngôn ngữ</translation>
    </message>
    <message>
        <source>outermost spans</source>
        <translation>đoạn ngoài cùng</translation>
    </message>
    <message>
        <source>nested spans, too</source>
        <translation>cả đoạn lồng nhau</translation>
    </message>
    <message>
        <source>trained elsewhere</source>
        <translation>huấn luyện ở nơi khác</translation>
    </message>
    <message>
        <source>{languages}: {task}</source>
        <translation>{languages}: {task}</translation>
    </message>
    <message>
        <source>Reading the labels: story {done} of {total}</source>
        <translation>Đang đọc nhãn: bài {done} / {total}</translation>
    </message>
    <message>
        <source>Learning: step {done} of at most {total}</source>
        <translation>Đang học: bước {done} trong tối đa {total}</translation>
    </message>
    <message>
        <source>Measuring on stories it has not seen: {done} of {total}</source>
        <translation>Đang đo trên các bài nó chưa thấy: {done} / {total}</translation>
    </message>
    <message>
        <source>{time} so far</source>
        <translation>đã {time}</translation>
    </message>
    <message>
        <source>{time} so far, {left} left at most</source>
        <translation>đã {time}, còn nhiều nhất {left}</translation>
    </message>
    <message>
        <source>All {steps} steps done in {time}; the one kept is step {best}.</source>
        <translation>Xong cả {steps} bước trong {time}; bản được giữ là bước {best}.</translation>
    </message>
    <message>
        <source>Ended after {steps} steps and {time}, when it no longer became better; kept is step {best}.</source>
        <translation>Kết thúc sau {steps} bước và {time}, khi không tốt hơn nữa; giữ bước {best}.</translation>
    </message>
    <message>
        <source>Stopped after {steps} steps and {time}; kept is step {best}.</source>
        <translation>Dừng sau {steps} bước và {time}; giữ bước {best}.</translation>
    </message>
</context>
<context>
    <name>TrainingChart</name>
    <message>
        <source>Course of the training</source>
        <translation>Diễn biến huấn luyện</translation>
    </message>
    <message>
        <source>F1 on the dev stories</source>
        <translation>F1 trên các bài dev</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>best {score} % at step {step}</source>
        <translation>tốt nhất {score} % ở bước {step}</translation>
    </message>
    <message>
        <source>Loss a word</source>
        <translation>Mất mát mỗi từ</translation>
    </message>
</context>
<context>
    <name>TrainingWindow</name>
    <message>
        <source>Train and compare</source>
        <translation>Huấn luyện và so sánh</translation>
    </message>
</context>
<context>
    <name>Updates</name>
    <message>
        <source>Twinspan {version} is out</source>
        <translation>Đã có Twinspan {version}</translation>
    </message>
    <message>
        <source>See where to get it</source>
        <translation>Xem nơi tải về</translation>
    </message>
</context>
<context>
    <name>UpdatesDialog</name>
    <message>
        <source>Updates</source>
        <translation>Cập nhật</translation>
    </message>
    <message>
        <source>This copy came from a store, which keeps it up to date. Twinspan asks nothing on the network, and documents never leave this computer.</source>
        <translation>Bản này đến từ một cửa hàng, nơi giữ cho nó luôn mới. Twinspan không hỏi gì trên mạng, và văn bản không bao giờ rời khỏi máy này.</translation>
    </message>
    <message>
        <source>Twinspan can ask once a day which version is the newest. It sends nothing about you or your work, asks nothing else on the network, and documents never leave this computer.</source>
        <translation>Twinspan có thể hỏi mỗi ngày một lần phiên bản nào mới nhất. Nó không gửi gì về bạn hay việc của bạn, không hỏi gì khác trên mạng, và văn bản không bao giờ rời khỏi máy này.</translation>
    </message>
    <message>
        <source>This is version {version}.</source>
        <translation>Đây là phiên bản {version}.</translation>
    </message>
    <message>
        <source>&amp;Look for a newer version once a day</source>
        <translation>&amp;Mỗi ngày tìm phiên bản mới một lần</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>Đị&amp;a chỉ</translation>
    </message>
    <message>
        <source>Look now</source>
        <translation>Tìm ngay</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Mở trang của nó</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>Đang hỏi …</translation>
    </message>
    <message>
        <source>There is no newer version.</source>
        <translation>Không có phiên bản mới hơn.</translation>
    </message>
    <message>
        <source>Version {version} is out.</source>
        <translation>Đã có phiên bản {version}.</translation>
    </message>
</context>
<context>
    <name>ValueForm</name>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>A plain decimal, a range like 3/5, or a date or duration as ISO 8601</source>
        <translation>Một số thập phân, một khoảng như 3/5, hoặc ngày hay thời hạn theo ISO 8601</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>A currency code like VND, a unit like kg, or pp for percentage points</source>
        <translation>Mã tiền như VND, đơn vị như kg, hoặc pp cho điểm phần trăm</translation>
    </message>
    <message>
        <source>Modifier</source>
        <translation>Bổ tố</translation>
    </message>
    <message>
        <source>What “nearly”, “over” or “about” says of the value</source>
        <translation>Những chữ như “gần”, “hơn”, “khoảng” nói gì về giá trị</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>đúng bằng</translation>
    </message>
    <message>
        <source>or</source>
        <translation>hoặc</translation>
    </message>
    <message>
        <source>Take this reading of the same characters</source>
        <translation>Lấy cách đọc này của chính các ký tự này</translation>
    </message>
</context>
<context>
    <name>WaitingDialog</name>
    <message>
        <source>Waiting for the work in the background to end…</source>
        <translation>Đang chờ việc trong nền kết thúc…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Đang dừng…</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Take the tour</source>
        <translation>Xem hướng dẫn nhanh</translation>
    </message>
    <message>
        <source>Three minutes on a sample story, to learn the keys by using them.</source>
        <translation>Ba phút trên một bài mẫu, học phím bằng cách dùng chúng.</translation>
    </message>
    <message>
        <source>Open the sample stories</source>
        <translation>Mở các bài mẫu</translation>
    </message>
    <message>
        <source>Short news stories in English, Vietnamese and Chinese, to try everything on.</source>
        <translation>Các bài tin ngắn bằng tiếng Anh, Việt và Trung, để thử mọi thứ.</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Dự án mới</translation>
    </message>
    <message>
        <source>Name it, choose its languages and labels, then add your documents.</source>
        <translation>Đặt tên, chọn ngôn ngữ và nhãn, rồi thêm văn bản của bạn.</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Mở dự án</translation>
    </message>
    <message>
        <source>Go on with a .twinspan file.</source>
        <translation>Làm tiếp với một tệp .twinspan.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Dự án gần đây</translation>
    </message>
    <message>
        <source>Projects that you open are listed here.</source>
        <translation>Các dự án bạn mở sẽ được liệt kê ở đây.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Bắt đầu</translation>
    </message>
    <message>
        <source>Or drop documents on this window.</source>
        <translation>Hoặc thả văn bản vào cửa sổ này.</translation>
    </message>
    <message>
        <source>Label stories that exist in several languages.</source>
        <translation>Gán nhãn các bài có ở nhiều ngôn ngữ.</translation>
    </message>
</context>
<context>
    <name>WhoButton</name>
    <message>
        <source>Working here: {name}</source>
        <translation>Đang làm việc: {name}</translation>
    </message>
    <message>
        <source>Labels and links are made in this name. Click to switch ({key})</source>
        <translation>Nhãn và liên kết được làm với tên này. Bấm để đổi ({key})</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>Why</source>
        <translation>Vì sao</translation>
    </message>
    <message>
        <source>{score} %</source>
        <translation>{score} %</translation>
    </message>
    <message>
        <source>Found by: {source}</source>
        <translation>Do {source} tìm ra</translation>
    </message>
</context>
<context>
    <name>WindowDesk</name>
    <message>
        <source>That was the last one: every story is done.</source>
        <translation>Đó là bài cuối: mọi bài đã xong.</translation>
    </message>
    <message>
        <source>The language changes as soon as the work in the background is done.</source>
        <translation>Ngôn ngữ sẽ đổi ngay khi việc trong nền xong.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>about</source>
        <translation>khoảng</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>dưới</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>hơn</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>nhiều nhất</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>ít nhất</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Được gợi ý</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Đã chấp nhận</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Đã sửa</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Đã thêm</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Đã từ chối</translation>
    </message>
    <message>
        <source>same</source>
        <translation>cùng một</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>bằng nhau</translation>
    </message>
    <message>
        <source>rounded</source>
        <translation>làm tròn</translation>
    </message>
    <message>
        <source>converted</source>
        <translation>quy đổi</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>một phần</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>mâu thuẫn</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>nhãn</translation>
    </message>
    <message>
        <source>adjudicated labels</source>
        <translation>nhãn đã phân xử</translation>
    </message>
    <message>
        <source>suggestions</source>
        <translation>gợi ý</translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>Adding documents</source>
        <translation>Đang thêm văn bản</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Đã xuất</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Đang xuất</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Đã nhập</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Đang nhập</translation>
    </message>
    <message>
        <source>Suggesting</source>
        <translation>Đang gợi ý</translation>
    </message>
</context>
</TS>
