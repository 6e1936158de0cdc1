package vn.tiendo.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeviceWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 | Chrome trên Windows
                    Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0 | Edge trên Windows
                    Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 coc_coc_browser/120.0 Chrome/120 Safari/537.36 | Cốc Cốc trên Windows
                    Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0 | Firefox trên Linux
                    Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Mobile Safari/604.1 | Safari trên iPhone
                    Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36 | Chrome trên Android
                    curl/8.5.0 | Thiết bị không rõ
                    """)
    void browsers_are_named_as_their_owner_knows_them(String userAgent, String words) {
        assertThat(DeviceWords.of(userAgent)).isEqualTo(words);
    }

    @Test
    void a_browser_that_does_not_say_is_unknown() {
        assertThat(DeviceWords.of(null)).isEqualTo("Thiết bị không rõ");
    }
}
