package vn.tiendo.document.preview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import javax.imageio.ImageIO;
import org.jboss.logging.Logger;
import vn.tiendo.document.OneAtATime;
import vn.tiendo.document.storage.FileStore;
import vn.tiendo.document.storage.LocalFile;
import vn.tiendo.document.storage.StoredFile;
import vn.tiendo.shared.problem.NotFound;
import vn.tiendo.shared.problem.Unavailable;
import vn.tiendo.shared.problem.Unreadable;

/** Shows files as pictures, one at a time: a scanned page takes a good part of the memory and a processor for a second. */
@ApplicationScoped
public class Previews {
    private static final Logger LOG = Logger.getLogger(Previews.class);

    static final int MOST_PAGES = 200;
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final FileStore files;
    private final OneAtATime place = new OneAtATime(
            LONGEST,
            () -> new Unavailable(
                    "previews-busy", "Máy chủ đang bận vẽ các bản xem trước khác. Hãy thử lại sau ít giây."),
            Previews::tooHeavy);

    @Inject
    Previews(FileStore files) {
        this.files = files;
    }

    /** What can be shown of a file. */
    public PreviewView describe(StoredFile file) {
        return switch (kindOf(file)) {
            case PICTURE -> new PreviewView(PreviewKind.PICTURE, 1, 1);
            case PDF -> {
                int pages = inTurn(file, local -> PdfPages.count(local.path()));
                yield new PreviewView(PreviewKind.PDF, Math.min(pages, MOST_PAGES), pages);
            }
        };
    }

    /** One page as PNG.
     *
     * @param page from 1 on
     * @param width in pixels; of a very high page it is less
     */
    public byte[] draw(StoredFile file, int page, int width) {
        var kind = kindOf(file);
        return inTurn(file, local -> png(drawn(kind, local, page, width)));
    }

    private static BufferedImage drawn(PreviewKind kind, LocalFile local, int page, int width) throws IOException {
        return switch (kind) {
            case PICTURE -> {
                requirePage(page, 1);
                yield Picture.draw(local.path(), width);
            }
            case PDF -> {
                requirePage(page, Math.min(MOST_PAGES, PdfPages.count(local.path())));
                yield PdfPages.draw(local.path(), page, width, LONGEST);
            }
        };
    }

    private <T> T inTurn(StoredFile file, Work<T> work) {
        return place.run(() -> shown(file, work));
    }

    private <T> T shown(StoredFile file, Work<T> work) {
        try (var local = files.local(file)) {
            return work.with(local);
        } catch (TooHeavy refused) {
            LOG.infof("No preview of %s: %s", file.id(), refused.getMessage());
            throw tooHeavy();
        } catch (IOException damaged) {
            LOG.infof("No preview of %s: %s", file.id(), damaged);
            throw new Unreadable(
                    "preview-damaged",
                    "Tệp bị hỏng hoặc có kiểu ảnh lạ nên không xem trước được. Hãy tải tệp về để xem; nếu vẫn lỗi, đề nghị đơn vị gửi lại.");
        }
    }

    private static Unreadable tooHeavy() {
        return new Unreadable("preview-too-heavy", "Trang này quá nặng để vẽ trên máy chủ. Hãy tải tệp về để xem.");
    }

    private static PreviewKind kindOf(StoredFile file) {
        return PreviewKind.of(file.mediaType(), file.sizeBytes())
                .orElseThrow(() -> new NotFound(
                        "not-previewable",
                        "Loại tệp này, hoặc tệp lớn như vậy, không xem trước được. Hãy tải về để xem."));
    }

    private static void requirePage(int page, int last) {
        if (page < 1 || page > last) {
            throw new NotFound("no-such-page", "Bản xem trước chỉ có trang 1 đến %d.".formatted(last));
        }
    }

    private static byte[] png(BufferedImage drawn) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(drawn, "png", bytes);
        return bytes.toByteArray();
    }

    @FunctionalInterface
    private interface Work<T> {
        T with(LocalFile local) throws IOException;
    }
}
