package io.planwright.stakeholders.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumbersTest {

  private static final Redactor REDACTOR =
      new Redactor(new Pseudonyms("0123456789abcdef"), List.of());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "+49 69 1234567ext5|[phone]ext5",
        "+496912345678h|[phone]h",
        "Tel0691234567|Tel[phone]",
        "(555) 123-4567, please|[phone], please",
        "555-123-4567|[phone]",
        "+49\u201069\u20101234567|[phone]",
        "+49\u201369\u20141234567|[phone]",
        "+49\u00A069\u200B1234567|[phone]",
        "(+49) 69 1234567|[phone]",
        "(069) 1234567|[phone]",
        "(069 1234567)|([phone])",
        "0049 69 1234567|[phone]",
        "06.12.34.56.78|[phone]",
        "06.01.02.03.04|[phone]",
        "069/1234567 on 01.02.2026|[phone] on 01.02.2026",
        "069/1234567 01.02.2026|[phone] 01.02.2026",
        "01.02.2026 069/1234567|01.02.2026 [phone]",
        "+49 69 1234567 2026-01-02|[phone] 2026-01-02"
      })
  void hidesTelephoneNumbers(String text, String hidden) {
    assertThat(REDACTOR.text(text)).isEqualTo(hidden);
    assertThat(REDACTOR.text(hidden)).isEqualTo(hidden);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "01.02.2026",
        "from 01.02.2026 10:30 to 02.02.2026 11:00",
        "01.02.2026 - 03.02.2026",
        "01/31/2026 1000 pieces",
        "2026-01-02 1000 pieces",
        "01.02.26 10:30",
        "0.12345678",
        "0.01234567",
        "12.01234567",
        "1.000.000.000",
        "deal 00012345",
        "20260102",
        "no. 0815",
        "person-0123456789012345 and mail-0123456789012345"
      })
  void keepsDatesAndFigures(String text) {
    assertThat(REDACTOR.text(text)).isEqualTo(text);
  }

  @Test
  void takesLongRunsOfDigits() {
    assertThat(REDACTOR.text("0" + "1 ".repeat(100_000))).isEqualTo("[phone] ");
    assertThat(REDACTOR.text("0 ".repeat(3) + " ".repeat(100_000) + "x")).endsWith("x");
  }

  @Test
  void leavesNoTailOfAnAddress() {
    assertThat(REDACTOR.text("to a@b@c.de, x@@y.de!"))
        .matches("to mail-[0-9a-f]{16}, mail-[0-9a-f]{16}!");
  }
}
