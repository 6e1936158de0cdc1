package vn.tiendo.document.word;

import static vn.tiendo.document.word.UnreadableDocument.Reason.DAMAGED_DOCUMENT;
import static vn.tiendo.document.word.UnreadableDocument.Reason.ENCRYPTED_DOCUMENT;
import static vn.tiendo.document.word.UnreadableDocument.Reason.LEGACY_WORD_DOCUMENT;
import static vn.tiendo.document.word.UnreadableDocument.Reason.NOT_A_WORD_DOCUMENT;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** What a file is by its first bytes, whatever its name says. */
final class FileSignature {

    private FileSignature() {}

    /** Refuses anything that does not begin as a package of parts. */
    static void require(byte[] file) throws UnreadableDocument {
        switch (FileMagic.valueOf(file)) {
            case OOXML -> {}
            case OLE2 -> throw new UnreadableDocument(insideOf(file));
            case WORD2 -> throw new UnreadableDocument(LEGACY_WORD_DOCUMENT);
            default -> throw new UnreadableDocument(NOT_A_WORD_DOCUMENT);
        }
    }

    /** A password turns a .docx into the old compound format with the package encrypted inside. */
    private static UnreadableDocument.Reason insideOf(byte[] file) {
        try (POIFSFileSystem compound = new POIFSFileSystem(new ByteArrayInputStream(file))) {
            DirectoryNode root = compound.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage") || root.hasEntryCaseInsensitive("EncryptionInfo")) {
                return ENCRYPTED_DOCUMENT;
            }
            return root.hasEntryCaseInsensitive("WordDocument") ? LEGACY_WORD_DOCUMENT : NOT_A_WORD_DOCUMENT;
        } catch (IOException | RuntimeException damaged) {
            return DAMAGED_DOCUMENT;
        }
    }
}
