package vn.tiendo.intake;

import java.util.List;

/**
 * The document apart from its rows, as it is kept while a person looks at it.
 *
 * @param year the year that a date without one belongs to
 * @param uploadedBy the name of the person
 */
record ReviewedDocument(
        String fileName, String sha256, String uploadedBy, ImportedPlan plan, int year, List<ProseTask> proseTasks) {

    ReviewedDocument with(ImportedPlan corrected, List<ProseTask> chosen) {
        return new ReviewedDocument(fileName, sha256, uploadedBy, corrected, year, chosen);
    }
}
