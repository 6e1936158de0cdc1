package vn.tiendo.document.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.CategoryLabelPositions;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;

/**
 * A chart as PNG, in the letters of documents.
 *
 * @param width in points of the page
 */
public record ChartPicture(byte[] png, int width, int height) {
    private static final Font LETTERS = letters();
    private static final double PIXELS_OF_A_POINT = 200 / 72.0;
    private static final int FRAME = 56;
    private static final int ROW = 18;
    private static final int COLUMNS_HEIGHT = 210;
    private static final double GAPS = 0.2;
    private static final int NAMES_SIDE_BY_SIDE = 9;
    private static final int UPRIGHT_NAME = 30;

    public static ChartPicture of(Chart chart, int width) {
        int height = height(chart);
        return new ChartPicture(png(drawing(chart), width, height), width, height);
    }

    private static int height(Chart chart) {
        int bars = chart.kind().isStacked() ? 1 : chart.series().size();
        if (chart.kind().isLying()) {
            return FRAME + chart.categories().size() * (bars * ROW) + ROW;
        }
        return areNamesUpright(chart) ? COLUMNS_HEIGHT + UPRIGHT_NAME : COLUMNS_HEIGHT;
    }

    private static JFreeChart drawing(Chart chart) {
        var plot = new CategoryPlot(data(chart), names(chart), numbers(chart.kind()), bars(chart));
        plot.setOrientation(chart.kind().isLying() ? PlotOrientation.HORIZONTAL : PlotOrientation.VERTICAL);
        plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
        plot.setBackgroundPaint(Color.WHITE);
        plot.setRangeGridlinePaint(Color.LIGHT_GRAY);
        plot.setOutlineVisible(false);
        var drawing = new JFreeChart(null, LETTERS, plot, true);
        drawing.setBackgroundPaint(Color.WHITE);
        drawing.setPadding(new RectangleInsets(2, 2, 2, 8));
        drawing.getLegend().setItemFont(LETTERS);
        drawing.getLegend().setFrame(BlockBorder.NONE);
        return drawing;
    }

    private static CategoryDataset data(Chart chart) {
        var data = new DefaultCategoryDataset();
        for (var series : chart.series()) {
            for (int i = 0; i < chart.categories().size(); i++) {
                var value = series.values().get(i);
                boolean drawn = value.signum() != 0 || !chart.kind().isStacked();
                data.addValue(
                        drawn ? value : null,
                        series.name(),
                        new Place(i, chart.categories().get(i)));
            }
        }
        return data;
    }

    /** A name of a month is 35 points long: side by side there is room for nine of them, upright for thirty. */
    private static boolean areNamesUpright(Chart chart) {
        return !chart.kind().isLying() && chart.categories().size() > NAMES_SIDE_BY_SIDE;
    }

    static CategoryAxis names(Chart chart) {
        var axis = new CategoryAxis();
        axis.setTickLabelFont(LETTERS);
        axis.setCategoryMargin(GAPS);
        if (areNamesUpright(chart)) {
            axis.setCategoryLabelPositions(CategoryLabelPositions.UP_90);
            return axis;
        }
        axis.setMaximumCategoryLabelLines(2);
        axis.setMaximumCategoryLabelWidthRatio(chart.kind().isLying() ? 0.4f : 0.95f);
        return axis;
    }

    private static NumberAxis numbers(ChartKind kind) {
        var axis = new NumberAxis();
        axis.setTickLabelFont(LETTERS);
        axis.setNumberFormatOverride(format());
        if (kind == ChartKind.PERCENT_ROWS) {
            axis.setRange(0, 108);
            axis.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
            return axis;
        }
        axis.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
        axis.setUpperMargin(0.1);
        return axis;
    }

    private static BarRenderer bars(Chart chart) {
        var bars = chart.kind().isStacked() ? new StackedBarRenderer() : new BarRenderer();
        bars.setBarPainter(new StandardBarPainter());
        bars.setShadowVisible(false);
        bars.setDrawBarOutline(true);
        bars.setItemMargin(0.05);
        for (int i = 0; i < chart.series().size(); i++) {
            var tone = chart.series().get(i).tone();
            bars.setSeriesPaint(i, ChartFill.of(tone));
            bars.setSeriesOutlinePaint(i, new Color(tone.colour()));
            bars.setSeriesOutlineStroke(i, new BasicStroke(0.8f));
        }
        if (!chart.kind().isStacked()) {
            bars.setDefaultItemLabelGenerator(new StandardCategoryItemLabelGenerator("{2}", format()));
            bars.setDefaultItemLabelFont(LETTERS);
            bars.setDefaultPositiveItemLabelPosition(
                    new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT));
            bars.setDefaultItemLabelsVisible(true);
        }
        return bars;
    }

    private static DecimalFormat format() {
        var symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator('.');
        symbols.setDecimalSeparator(',');
        return new DecimalFormat("#,##0.##", symbols);
    }

    private static byte[] png(JFreeChart drawing, int width, int height) {
        var image = new BufferedImage(
                (int) (width * PIXELS_OF_A_POINT), (int) (height * PIXELS_OF_A_POINT), BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.scale(PIXELS_OF_A_POINT, PIXELS_OF_A_POINT);
        drawing.draw(graphics, new Rectangle2D.Double(0, 0, width, height));
        graphics.dispose();
        var png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }

    private static Font letters() {
        try (var file =
                ChartPicture.class.getResourceAsStream("/vn/tiendo/document/print/fonts/LiberationSerif-Regular.ttf")) {
            return Font.createFont(Font.TRUETYPE_FONT, Objects.requireNonNull(file))
                    .deriveFont(10f);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("the shipped letters are damaged", e);
        }
    }

    /** A category by its place: two may have one name. */
    private record Place(int index, String name) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            return Integer.compare(index, other.index);
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
