package vn.tiendo.document.word;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** The sections with their page format and their page numbers. */
final class WordWriterSections {

    private static final int HEADER_FROM_EDGE_MM = 10;

    private WordWriterSections() {}

    static void write(List<WrittenSection> sections, XWPFDocument word) {
        CTBody body = word.getDocument().getBody();
        String header = null;
        for (WrittenSection section : sections) {
            section.blocks().forEach(block -> WordWriterBlocks.write(block, body, word));
            CTP end = endOfSection(body);
            boolean last = section == sections.getLast();
            CTSectPr format = last ? body.addNewSectPr() : end.getPPr().addNewSectPr();
            header = header == null ? newHeader(word, format) : reuseHeader(header, format);
            describe(section.page(), format);
        }
    }

    /** Word wants a paragraph after a table at the end; it takes next to no room, so that it never starts a page. */
    private static CTP endOfSection(CTBody body) {
        CTP end = body.addNewP();
        end.addNewPPr().addNewPStyle().setVal("SectionEnd");
        return end;
    }

    private static String newHeader(XWPFDocument word, CTSectPr format) {
        var header = new XWPFHeaderFooterPolicy(word, format).createHeader(STHdrFtr.DEFAULT);
        CTP paragraph = header.createParagraph().getCTP();
        paragraph.addNewPPr().addNewPStyle().setVal("Header");
        var field = paragraph.addNewFldSimple();
        field.setInstr("PAGE");
        field.addNewR().addNewT().setStringValue("1");
        return format.getHeaderReferenceArray(0).getId();
    }

    private static String reuseHeader(String header, CTSectPr format) {
        var reference = format.addNewHeaderReference();
        reference.setType(STHdrFtr.DEFAULT);
        reference.setId(header);
        return header;
    }

    private static void describe(WrittenPage page, CTSectPr format) {
        var size = format.addNewPgSz();
        size.setW(BigInteger.valueOf(page.width()));
        size.setH(BigInteger.valueOf(page.height()));
        if (page.landscape()) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        var margins = format.addNewPgMar();
        margins.setTop(twips(page.top()));
        margins.setBottom(twips(page.bottom()));
        margins.setLeft(twips(page.left()));
        margins.setRight(twips(page.right()));
        margins.setHeader(twips(HEADER_FROM_EDGE_MM));
        margins.setFooter(twips(HEADER_FROM_EDGE_MM));
        margins.setGutter(BigInteger.ZERO);
        format.addNewPgNumType().setStart(BigInteger.ONE);
        format.addNewTitlePg();
    }

    private static BigInteger twips(int millimetres) {
        return BigInteger.valueOf(WrittenPage.twips(millimetres));
    }
}
