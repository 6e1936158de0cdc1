package vn.tiendo.document.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;

/** Paragraphs, rules, pictures and, through {@link WordWriterTables}, tables. */
final class WordWriterBlocks {

    private static final int RULE_EIGHTHS_OF_POINT = 6;

    private WordWriterBlocks() {}

    static void write(WrittenBlock block, CTBody body, XWPFDocument word) {
        switch (block) {
            case WrittenLine line -> write(line, body.addNewP());
            case WrittenTable table -> WordWriterTables.write(table, body.addNewTbl());
            case WrittenPicture picture -> write(picture, new XWPFParagraph(body.addNewP(), word));
        }
    }

    static void write(WrittenLine line, CTP paragraph) {
        switch (line) {
            case WrittenParagraph text -> write(text, paragraph);
            case WrittenRule rule -> write(rule, paragraph);
        }
    }

    private static void write(WrittenParagraph written, CTP paragraph) {
        var properties = paragraph.addNewPPr();
        properties.addNewPStyle().setVal(written.style());
        if (written.keepWithNext()) {
            properties.addNewKeepNext();
        }
        written.texts().stream()
                .filter(text -> !text.text().isEmpty())
                .forEach(text -> write(text, paragraph.addNewR()));
    }

    private static void write(WrittenText written, CTR run) {
        if (written.style() != null) {
            run.addNewRPr().addNewRStyle().setVal(written.style());
        }
        String[] lines = PrintableText.of(written.text()).split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addNewBr();
            }
            CTText text = run.addNewT();
            text.setStringValue(lines[i]);
            text.setSpace(SpaceAttribute.Space.PRESERVE);
        }
    }

    private static void write(WrittenPicture picture, XWPFParagraph paragraph) {
        paragraph.getCTP().addNewPPr().addNewPStyle().setVal(picture.style());
        var run = paragraph.createRun();
        try {
            run.addPicture(
                    new ByteArrayInputStream(picture.png()),
                    PictureType.PNG,
                    "",
                    Units.toEMU(picture.width()),
                    Units.toEMU(picture.height()));
        } catch (InvalidFormatException | IOException e) {
            throw new IllegalArgumentException("the picture is none", e);
        }
        var properties = run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr();
        properties.setDescr(PrintableText.of(picture.words()));
    }

    private static void write(WrittenRule rule, CTP paragraph) {
        var properties = paragraph.addNewPPr();
        properties.addNewPStyle().setVal(rule.style());
        var line = properties.addNewPBdr().addNewBottom();
        line.setVal(STBorder.SINGLE);
        line.setSz(BigInteger.valueOf(RULE_EIGHTHS_OF_POINT));
        line.setSpace(BigInteger.ZERO);
        line.setColor("000000");
        var inset = properties.addNewInd();
        inset.setLeft(BigInteger.valueOf(rule.inset()));
        inset.setRight(BigInteger.valueOf(rule.inset()));
    }
}
