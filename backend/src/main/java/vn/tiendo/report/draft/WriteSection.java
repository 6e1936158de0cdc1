package vn.tiendo.report.draft;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A section as people want it.
 *
 * @param text each line is a paragraph, with a dash a point of a list; empty leaves the section out
 * @param basedOn the program's draft that they had before them, so that it can be said later what has changed since
 */
public record WriteSection(
        @NotNull(message = "Hãy gửi nội dung của mục; để trống nếu không đưa mục này vào văn bản.")
        @Size(
                max = WriteSection.MOST_TEXT,
                message = "Nội dung mục dài quá 2.000.000 ký tự. Hãy rút gọn, chẳng hạn gộp các đơn vị nêu cùng một ý.")
        String text,

        @NotNull(message = "Hãy gửi kèm bản máy soạn mà nội dung dựa vào.")
        @Size(
                max = WriteSection.MOST_DRAFT,
                message =
                        "Bản máy soạn của mục dài quá 4.000.000 ký tự nên không sửa tay được. Hãy đề nghị các đơn vị rút gọn báo cáo.")
        String basedOn) {

    /** What 2.000 units write in a thousand letters each: the merged text of a province, before anybody has shortened it. */
    private static final int MOST_TEXT = 2_000_000;

    /** As much as one string of a request may have. */
    private static final int MOST_DRAFT = 4_000_000;
}
