package vn.tiendo.shared.web;

/** An answer that stands for one version of one thing; its version becomes the {@code ETag}. */
public interface HasVersion {
    long version();

    /** Whether nothing in it changes while the version stays: only then may somebody be told that there is nothing new. */
    default boolean versionCoversAll() {
        return true;
    }
}
