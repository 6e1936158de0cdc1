package vn.tiendo.document.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jfree.chart.axis.CategoryLabelPositions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChartPictureTest {
    private static final int WIDTH = 454;

    @ParameterizedTest
    @EnumSource
    void every_kind_is_drawn_as_wide_as_the_text(ChartKind kind) throws IOException {
        var drawn = ChartPicture.of(chart(kind), WIDTH);
        var image = ImageIO.read(new ByteArrayInputStream(drawn.png()));
        assertThat(image.getWidth()).isEqualTo(WIDTH * 200 / 72);
        assertThat(image.getHeight()).isEqualTo((int) (drawn.height() * (200 / 72.0)));
        assertThat(image.getColorModel().hasAlpha()).isFalse();
        assertThat(colours(image)).hasSizeGreaterThan(10);
    }

    @Test
    void equal_charts_are_equal_pictures_and_another_value_is_another_one() {
        var one = ChartPicture.of(chart(ChartKind.STACKED_ROWS), WIDTH).png();
        assertThat(ChartPicture.of(chart(ChartKind.STACKED_ROWS), WIDTH).png()).isEqualTo(one);
        var other = new Chart(
                ChartKind.STACKED_ROWS,
                "",
                "Đơn vị",
                List.of("Phòng Người có công", "Phòng Người có công"),
                List.of(series(ChartTone.GOOD, 5, 1), series(ChartTone.BAD, 2, 9)));
        assertThat(ChartPicture.of(other, WIDTH).png()).isNotEqualTo(one);
    }

    /** Copied in black and white, two tones of one grey still differ in their lines. */
    @Test
    void no_two_tones_have_one_pattern() {
        var patterns = Stream.of(ChartTone.values()).map(ChartTone::pattern).toList();
        assertThat(new HashSet<>(patterns)).hasSameSizeAs(patterns);
        var pictures = new ArrayList<Integer>();
        for (var tone : ChartTone.values()) {
            var chart = new Chart(ChartKind.ROWS, "", "Đơn vị", List.of("Một"), List.of(series(tone, 100)));
            pictures.add(Arrays.hashCode(ChartPicture.of(chart, WIDTH).png()));
        }
        assertThat(Set.copyOf(pictures)).hasSize(ChartTone.values().length);
    }

    @Test
    void its_table_says_the_same_in_vietnamese_numbers() {
        var chart = new Chart(
                ChartKind.PERCENT_ROWS,
                "Tỷ lệ",
                "Đơn vị",
                List.of("Văn phòng"),
                List.of(new ChartSeries("Đúng hạn (%)", ChartTone.GOOD, List.of(new BigDecimal("66.67")))));
        assertThat(chart.columns()).containsExactly("Đơn vị", "Đúng hạn (%)");
        assertThat(chart.rows()).containsExactly(List.of("Văn phòng", "66,67"));
        assertThat(chart.sheet("Biểu đồ 1").rows()).containsExactly(List.of("Văn phòng", new BigDecimal("66.67")));
    }

    /** Side by side, the names of twelve months lose their ends. */
    @Test
    void names_of_many_columns_stand_upright_below_them() {
        assertThat(ChartPicture.names(months(9)).getCategoryLabelPositions())
                .isEqualTo(CategoryLabelPositions.STANDARD);
        assertThat(ChartPicture.names(months(24)).getCategoryLabelPositions()).isEqualTo(CategoryLabelPositions.UP_90);
        assertThat(ChartPicture.of(months(24), WIDTH).height())
                .isGreaterThan(ChartPicture.of(months(9), WIDTH).height());
    }

    private static Chart months(int number) {
        var names = IntStream.range(0, number)
                .mapToObj(i -> "%d/%d".formatted(i % 12 + 1, 2024 + i / 12))
                .toList();
        var values = Collections.nCopies(number, BigDecimal.TEN);
        return new Chart(
                ChartKind.STACKED_COLUMNS,
                "Theo tháng",
                "Tháng",
                names,
                List.of(new ChartSeries("Đúng hạn", ChartTone.GOOD, values)));
    }

    @Test
    void a_series_has_a_value_for_each_category() {
        assertThatThrownBy(
                        () -> new Chart(ChartKind.ROWS, "", "", List.of("a", "b"), List.of(series(ChartTone.GOOD, 1))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Chart chart(ChartKind kind) {
        return new Chart(
                kind,
                "Tiến độ",
                "Đơn vị",
                List.of("Phòng Người có công", "Phòng Người có công"),
                List.of(series(ChartTone.GOOD, 5, 1), series(ChartTone.BAD, 2, 3)));
    }

    private static ChartSeries series(ChartTone tone, long... values) {
        return new ChartSeries(
                tone.name(),
                tone,
                Arrays.stream(values).mapToObj(BigDecimal::valueOf).toList());
    }

    private static Set<Integer> colours(BufferedImage image) {
        var colours = new HashSet<Integer>();
        for (int x = 0; x < image.getWidth(); x += 2) {
            for (int y = 0; y < image.getHeight(); y += 2) {
                colours.add(image.getRGB(x, y));
            }
        }
        return colours;
    }
}
