package vn.tiendo.shared.web;

/** An answer that stands for one version of one thing; its version becomes the {@code ETag}. */
public interface HasVersion {
    long version();
}
