package vn.tiendo.document.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.TexturePaint;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/** The pattern of a tone: tells its bars from others on a black and white copy, too. */
final class ChartFill {
    /** Points of the page that one tile of the pattern covers. */
    private static final int TILE = 6;

    private static final int PIXELS = 48;

    private ChartFill() {}

    static Paint of(ChartTone tone) {
        var colour = new Color(tone.colour());
        return switch (tone.pattern()) {
            case FULL -> colour;
            case EMPTY -> Color.WHITE;
            case RISING, DOTS, LEVEL, CROSSED -> tiles(tone.pattern(), colour);
        };
    }

    private static Paint tiles(ChartTone.Pattern pattern, Color colour) {
        var tile = new BufferedImage(PIXELS, PIXELS, BufferedImage.TYPE_INT_RGB);
        var graphics = tile.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, PIXELS, PIXELS);
        graphics.setColor(colour);
        graphics.scale((double) PIXELS / TILE, (double) PIXELS / TILE);
        draw(pattern, graphics);
        graphics.dispose();
        return new TexturePaint(tile, new Rectangle2D.Double(0, 0, TILE, TILE));
    }

    /** Lines run over the edges, so that tiles join. */
    private static void draw(ChartTone.Pattern pattern, Graphics2D graphics) {
        graphics.setStroke(new BasicStroke(1.6f));
        switch (pattern) {
            case RISING -> rising(graphics);
            case CROSSED -> {
                rising(graphics);
                graphics.scale(-1, 1);
                graphics.translate(-TILE, 0);
                rising(graphics);
            }
            case LEVEL -> graphics.draw(new Line2D.Double(0, TILE / 2.0, TILE, TILE / 2.0));
            case DOTS -> graphics.fill(new Ellipse2D.Double(1.5, 1.5, 3, 3));
            case FULL, EMPTY -> {}
        }
    }

    private static void rising(Graphics2D graphics) {
        for (int from : new int[] {-TILE, 0, TILE}) {
            graphics.draw(new Line2D.Double(from, TILE, from + TILE, 0));
        }
    }
}
