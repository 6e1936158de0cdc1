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
        @Size(max = 200_000, message = "Nội dung dài quá 200.000 ký tự. Hãy rút gọn mục này.")
        String text,

        @NotNull(message = "Hãy gửi kèm bản máy soạn mà nội dung dựa vào.")
        @Size(max = 1_000_000, message = "Bản máy soạn gửi kèm dài quá 1.000.000 ký tự.")
        String basedOn) {}
