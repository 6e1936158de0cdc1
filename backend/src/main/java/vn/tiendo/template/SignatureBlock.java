package vn.tiendo.template;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who signs and by what authority (NĐ 30/2020, Điều 13).
 *
 * @param capacity the lines above the position, {@code KT. GIÁM ĐỐC}; empty for a head who signs himself
 * @param position {@code PHÓ GIÁM ĐỐC}
 * @param name without title or honorific; null while nobody is named
 */
public record SignatureBlock(
        List<String> capacity, String position, @Nullable String name) {}
