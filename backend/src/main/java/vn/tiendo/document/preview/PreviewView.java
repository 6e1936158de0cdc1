package vn.tiendo.document.preview;

/** What can be shown of a file.
 *
 * @param pages how many pages can be shown, from 1 on; 1 of a picture
 * @param pagesInFile how many the file has; what is beyond the pages that are shown is downloaded
 */
public record PreviewView(PreviewKind kind, int pages, int pagesInFile) {}
