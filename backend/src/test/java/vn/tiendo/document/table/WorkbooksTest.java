package vn.tiendo.document.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;

class WorkbooksTest {

    @Test
    void each_table_has_a_sheet_of_its_own() throws IOException {
        try (var book = read(
                new Sheet("Theo đơn vị", List.of("Đơn vị"), List.of(List.of("Văn phòng Sở"))),
                new Sheet("Nhiệm vụ", List.of("TT", "Nội dung"), List.of()))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(2);
            assertThat(book.getSheet("Theo đơn vị").getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("Văn phòng Sở");
            assertThat(book.getSheet("Nhiệm vụ").getLastRowNum()).isZero();
        }
    }

    @Test
    void numbers_can_be_added_up_and_what_looks_like_a_formula_is_text() throws IOException {
        try (var book = read(new Sheet("Số", List.of("a", "b", "c"), List.of(List.of(1234L, "=1+1", "12"))))) {
            var row = book.getSheet("Số").getRow(1);
            assertThat(row.getCell(0).getNumericCellValue()).isEqualTo(1234);
            assertThat(row.getCell(1).getCellType()).isEqualTo(CellType.STRING);
            assertThat(row.getCell(1).getStringCellValue()).isEqualTo("=1+1");
            assertThat(row.getCell(2).getCellType()).isEqualTo(CellType.STRING);
        }
    }

    @Test
    void the_header_stays_in_sight_and_lines_of_a_cell_are_kept() throws IOException {
        try (var book = read(new Sheet("Số", List.of("Kết quả"), List.of(List.of("một\nhai\u0001"))))) {
            var sheet = book.getSheet("Số");
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            assertThat(book.getFontAt(sheet.getRow(0).getCell(0).getCellStyle().getFontIndex())
                            .getBold())
                    .isTrue();
            var cell = sheet.getRow(1).getCell(0);
            assertThat(cell.getStringCellValue()).isEqualTo("một\nhai ");
            assertThat(cell.getCellStyle().getWrapText()).isTrue();
        }
    }

    private static Workbook read(Sheet... sheets) throws IOException {
        var out = new ByteArrayOutputStream();
        Workbooks.write(out, List.of(sheets));
        return WorkbookFactory.create(new ByteArrayInputStream(out.toByteArray()));
    }
}
