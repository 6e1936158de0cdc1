package vn.tiendo.document.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.testing.DrawnPdf;
import vn.tiendo.testing.HeavyPdf;
import vn.tiendo.testing.ScannedPictures;

class PdfPagesTest {
    private static final Duration LONGEST = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    @Test
    void the_page_that_was_asked_for_is_drawn_in_its_width() throws IOException {
        var file = file(new DrawnPdf().page(PDRectangle.A4, Color.RED).page(PDRectangle.A4, Color.BLUE));

        assertThat(PdfPages.count(file)).isEqualTo(2);
        var second = PdfPages.draw(file, 2, 400, LONGEST);
        assertThat(second.getWidth()).isBetween(399, 400);
        assertThat(second.getHeight()).isBetween(564, 566);
        assertThat(middle(second)).isEqualTo(Color.BLUE);
        assertThat(middle(PdfPages.draw(file, 1, 200, LONGEST))).isEqualTo(Color.RED);
    }

    @Test
    void a_page_on_its_side_is_as_wide_as_wanted() throws IOException {
        var pdf = new DrawnPdf().page(PDRectangle.A4, Color.RED);
        pdf.document().getPage(0).setRotation(90);

        var drawn = PdfPages.draw(file(pdf), 1, 800, LONGEST);
        assertThat(drawn.getWidth()).isBetween(799, 800);
        assertThat(drawn.getHeight()).isLessThan(drawn.getWidth());
    }

    @Test
    void a_page_as_high_as_a_house_is_drawn_smaller() throws IOException {
        var drawn = PdfPages.draw(file(new DrawnPdf().page(new PDRectangle(10, 14_400), Color.RED)), 1, 1600, LONGEST);

        assertThat((long) drawn.getWidth() * drawn.getHeight()).isLessThan(4_100_000);
    }

    @Test
    void a_page_that_takes_too_long_is_given_up() throws IOException {
        var file = file(new DrawnPdf().page(PDRectangle.A4, Color.RED, 200_000));

        long start = System.nanoTime();
        assertThatThrownBy(() -> PdfPages.draw(file, 1, 1600, Duration.ofMillis(200)))
                .isInstanceOf(TooHeavy.class);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
    }

    @Test
    void a_picture_that_opens_into_too_much_is_never_opened() throws IOException {
        var pdf = new DrawnPdf().page(PDRectangle.A4, Color.RED);
        pdf.document().getPage(0).getResources().add(HeavyPdf.pictureOf(pdf.document()));

        var file = file(pdf);
        assertThatThrownBy(() -> PdfPages.draw(file, 1, 800, LONGEST)).isInstanceOf(TooHeavy.class);
    }

    @Test
    void nor_one_that_hides_in_a_form() throws IOException {
        var pdf = new DrawnPdf().page(PDRectangle.A4, Color.RED);
        var form = new PDFormXObject(pdf.document());
        form.setResources(new PDResources());
        form.getResources().add(HeavyPdf.pictureOf(pdf.document()));
        pdf.document().getPage(0).getResources().add(form);

        var file = file(pdf);
        assertThatThrownBy(() -> PdfPages.draw(file, 1, 800, LONGEST)).isInstanceOf(TooHeavy.class);
    }

    @Test
    void nor_a_jpeg_that_is_larger_than_the_document_says() throws IOException {
        var file = Files.write(folder.resolve("jpeg.pdf"), HeavyPdf.of(HeavyPdf::jpegOf));

        assertThatThrownBy(() -> PdfPages.draw(file, 1, 800, LONGEST))
                .isInstanceOf(TooHeavy.class)
                .hasMessageContaining("3600000000 pixels");
        assertThat(middle(PdfPages.draw(file, 2, 200, LONGEST))).isEqualTo(Color.BLUE);
    }

    @Test
    void pictures_of_scanners_are_drawn() throws IOException {
        assertThat(halves(ScannedPictures::jpeg2000)).containsExactly(Color.BLUE, Color.WHITE);
        assertThat(halves(ScannedPictures::jbig2)).containsExactly(Color.BLACK, Color.WHITE);
    }

    @Test
    void nor_one_of_a_scanner_that_is_larger_than_the_document_says() throws IOException {
        for (HeavyPdf.Picture huge :
                List.<HeavyPdf.Picture>of(ScannedPictures::hugeJpeg2000, ScannedPictures::hugeJbig2)) {
            var file = Files.write(Files.createTempFile(folder, "scan", ".pdf"), HeavyPdf.of(huge));

            assertThatThrownBy(() -> PdfPages.draw(file, 1, 800, LONGEST))
                    .isInstanceOf(TooHeavy.class)
                    .hasMessageMatching("a picture of 36\\d{8} pixels");
            assertThat(middle(PdfPages.draw(file, 2, 200, LONGEST))).isEqualTo(Color.BLUE);
        }
    }

    /** The sizes that a page names tell nearly all that is too large; what they do not tell, the memory does. */
    @Test
    void a_page_that_hides_its_size_ends_where_the_memory_does() throws IOException {
        var file = Files.write(folder.resolve("ink.pdf"), HeavyPdf.ofInk());

        assertThatThrownBy(() -> PdfPages.draw(file, 1, 800, LONGEST)).isInstanceOf(OutOfMemoryError.class);
    }

    @Test
    void resources_that_name_themselves_have_an_end() throws IOException {
        var pdf = new DrawnPdf().page(PDRectangle.A4, Color.RED);
        COSDictionary resources = pdf.document().getPage(0).getResources().getCOSObject();
        var form = new PDFormXObject(pdf.document());
        form.getCOSObject().setItem(COSName.RESOURCES, resources);
        pdf.document().getPage(0).getResources().add(form);

        assertThat(middle(PdfPages.draw(file(pdf), 1, 200, LONGEST))).isEqualTo(Color.RED);
    }

    @Test
    void a_damaged_file_is_said_to_be_damaged() throws IOException {
        var file = Files.write(folder.resolve("a.pdf"), "%PDF-1.7 nothing else".getBytes(StandardCharsets.US_ASCII));

        assertThatThrownBy(() -> PdfPages.count(file)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> PdfPages.draw(file, 1, 800, LONGEST)).isInstanceOf(IOException.class);
    }

    /** The colours of the left and the right half of a picture that fills most of a red page. */
    private List<Color> halves(HeavyPdf.Picture picture) throws IOException {
        var drawn = PdfPages.draw(
                Files.write(Files.createTempFile(folder, "scan", ".pdf"), HeavyPdf.of(picture)), 1, 600, LONGEST);
        return List.of(
                new Color(drawn.getRGB(drawn.getWidth() / 5, drawn.getHeight() / 2)),
                new Color(drawn.getRGB(drawn.getWidth() * 3 / 5, drawn.getHeight() / 2)));
    }

    private Path file(DrawnPdf pdf) throws IOException {
        return Files.write(Files.createTempFile(folder, "a", ".pdf"), pdf.bytes());
    }

    private static Color middle(BufferedImage drawn) {
        return new Color(drawn.getRGB(drawn.getWidth() / 2, drawn.getHeight() / 2));
    }
}
