package vn.tiendo.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.shared.domain.Confidence;
import vn.tiendo.shared.problem.NotFound;
import vn.tiendo.testing.PostgresTestResource;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class OrganisationLoaderTest {
    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

    @Inject
    OrganisationLoader loader;

    @Inject
    Units units;

    private FoundedOrganisation founded;

    @BeforeEach
    void load() throws IOException {
        try (InputStream file = Files.newInputStream(Path.of("..", "samples", "units-so-ldtbxh-bac-giang-2024.json"))) {
            founded = loader.load(file);
        }
    }

    @Test
    void the_sample_organisation_becomes_a_directory() {
        UnitDirectory directory = directory();

        assertThat(directory.units())
                .extracting(UnitName::code)
                .startsWith("LĐTBXH", "LD", "VP", "KHTC", "NCC", "LDVL", "TTDVVL", "BBT", "BPMC")
                .endsWith("SNV", "STTTT", "UBNDTBG");
        assertThat(directory.groups())
                .extracting(GroupName::code)
                .containsExactly("@ALL", "@DIVISIONS", "@SUBORDINATES", "@CONCERNED");
    }

    @Test
    void the_letterhead_is_that_of_the_file() {
        Agency agency = units.agency(founded.agencyId());

        assertThat(agency.name()).isEqualTo("Sở Lao động - Thương binh và Xã hội");
        assertThat(agency.symbol()).isEqualTo("LĐTBXH");
        assertThat(agency.place()).isEqualTo("Bắc Giang");
        assertThat(agency.parentBody()).isEqualTo("UBND tỉnh Bắc Giang");
    }

    @Test
    void cells_are_read_against_what_was_stored() {
        assertThat(codes("Văn phòng Sở, phòng KHTC và các phòng, đơn vị có liên quan"))
                .containsExactly("VP", "KHTC", "@CONCERNED");
        assertThat(codes("Phòng LĐVL; Bộ phận TN&TKQ")).containsExactly("LDVL", "BPMC");
    }

    @Test
    void a_group_stands_for_its_units_of_the_day() {
        UUID all = group("@ALL");

        assertThat(units.members(founded.agencyId(), all, DAY))
                .extracting(UnitName::code)
                .containsExactly("VP", "KHTC", "NCC", "LDVL", "TTDVVL");
    }

    @Test
    void what_a_person_corrects_once_is_remembered() {
        assertThat(codes("Phòng Chính sách")).isEmpty();

        assertThat(units.learnAlias(founded.agencyId(), "Phòng Chính sách", PartyKind.UNIT, unit("NCC")))
                .isTrue();
        assertThat(units.learnAlias(founded.agencyId(), "Khối các phòng", PartyKind.GROUP, group("@ALL")))
                .isFalse();

        UnitPhrase phrase = UnitPhraseParser.parse("PHÒNG CHÍNH SÁCH", directory());
        assertThat(phrase.codes()).containsExactly("NCC");
        assertThat(phrase.confidence()).isEqualTo(Confidence.SURE);
    }

    @Test
    void a_group_can_be_taught_a_name_too() {
        assertThat(units.learnAlias(founded.agencyId(), "Các bộ phận, đơn vị sản xuất", PartyKind.GROUP, group("@ALL")))
                .isTrue();

        assertThat(codes("các bộ phận và đơn vị sản xuất")).containsExactly("@ALL");
    }

    @Test
    void prose_and_well_known_names_are_not_learned() {
        UUID agency = founded.agencyId();

        assertThat(units.learnAlias(agency, "Xuất bản, phát hành tờ rơi, tờ gấp,", PartyKind.UNIT, unit("VP")))
                .isFalse();
        assertThat(units.learnAlias(agency, "Văn phòng Sở", PartyKind.UNIT, unit("NCC")))
                .isFalse();
        assertThat(units.learnAlias(agency, "Phòng A, Phòng B", PartyKind.UNIT, unit("NCC")))
                .isFalse();
        assertThat(codes("Văn phòng Sở")).containsExactly("VP");
    }

    @Test
    void the_same_name_is_learned_only_once() {
        assertThat(units.learnAlias(founded.agencyId(), "Phòng Chính sách", PartyKind.UNIT, unit("NCC")))
                .isTrue();
        assertThat(units.learnAlias(founded.agencyId(), "phòng chính sách", PartyKind.UNIT, unit("VP")))
                .isFalse();
    }

    @Test
    void a_unit_of_nobody_is_not_found() {
        UUID nobody = UUID.randomUUID();

        assertThatThrownBy(() -> units.require(founded.agencyId(), nobody)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> units.learnAlias(founded.agencyId(), "Phòng A", PartyKind.UNIT, nobody))
                .isInstanceOf(NotFound.class);
        assertThat(units.require(founded.agencyId(), unit("VP")).name()).isEqualTo("Văn phòng Sở");
    }

    private UnitDirectory directory() {
        return units.directory(founded.agencyId(), DAY);
    }

    private List<String> codes(String text) {
        return UnitPhraseParser.parse(text, directory()).codes();
    }

    private UUID unit(String code) {
        return founded.unitIds().get(code);
    }

    private UUID group(String code) {
        return directory().groups().stream()
                .filter(group -> group.code().equals(code))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
