package vn.tiendo.report;

import static vn.tiendo.report.FormForReports.FORM_OF_REPORT;

import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import vn.tiendo.report.PlanForReports.OneReport;
import vn.tiendo.testing.TestAgency;

/** The form of one report on its way through Excel. */
abstract class FormInExcel {
    static final String WORKBOOK = FORM_OF_REPORT + "/workbook";
    TestAgency agency;
    FormForReports form;
    OneReport report;

    @BeforeEach
    final void report() {
        agency = TestAgency.create();
        form = FormForReports.published(agency);
        report = form.reportOf("NCC");
    }

    byte[] filled(Consumer<XSSFWorkbook> changes) throws IOException {
        var workbook = downloaded(report);
        changes.accept(workbook);
        return bytes(workbook);
    }

    XSSFWorkbook downloaded(OneReport of) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(agency.head(of.unitCode())
                .accept("*/*")
                .get(WORKBOOK, of.id())
                .then()
                .statusCode(200)
                .extract()
                .asByteArray()));
    }

    ValidatableResponse upload(byte[] workbook) {
        return agency.head("NCC")
                .header(
                        "If-Match",
                        agency.head("NCC").get(FORM_OF_REPORT, report.id()).header("ETag"))
                .contentType("multipart/form-data")
                .multiPart("file", "bieu-mau.xlsx", workbook)
                .put(WORKBOOK, report.id())
                .then();
    }

    static XSSFCell cell(XSSFWorkbook workbook, String sheet, int row, int column) {
        return workbook.getSheet(sheet).getRow(row).getCell(column);
    }

    static byte[] bytes(XSSFWorkbook workbook) throws IOException {
        try (workbook;
                var out = new ByteArrayOutputStream()) {
            workbook.write(out);
            return out.toByteArray();
        }
    }

    /** The same package with another content in one part. */
    static byte[] with(byte[] whole, String part, byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var from = new ZipInputStream(new ByteArrayInputStream(whole));
                var to = new ZipOutputStream(out)) {
            for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                if (!entry.getName().equals(part)) {
                    to.putNextEntry(new ZipEntry(entry.getName()));
                    from.transferTo(to);
                }
            }
            to.putNextEntry(new ZipEntry(part));
            to.write(content);
        }
        return out.toByteArray();
    }
}
