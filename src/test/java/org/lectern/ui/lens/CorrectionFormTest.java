package org.lectern.ui.lens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lectern.briefing.Metric;
import org.lectern.briefing.MetricKind;
import org.lectern.briefing.Period;
import org.lectern.briefing.Qualifier;
import org.lectern.briefing.Quote;
import org.lectern.briefing.Unit;

class CorrectionFormTest {

    private static final Metric FISH = new Metric("found:1", "Harbour", "fish sold", new BigDecimal("320000"),
            Optional.empty(), new Unit("kg"), Qualifier.APPROXIMATELY, MetricKind.ACTUAL, Period.parse("2023"),
            new Quote("320 tonnes", "sold ", " of fish"), "");

    @Test
    void writesWhatItReads() {
        assertThat(CorrectionForm.of(FISH, true).metric(FISH)).isEqualTo(FISH);
    }

    @Test
    void leavesThePeriodOfAnUndatedNumberEmptyAndKeepsItsDayUntilOneIsTyped() {
        var form = CorrectionForm.of(FISH, false);

        assertThat(form.period()).isEmpty();
        assertThat(form.on(FISH.period()).metric(FISH)).isEqualTo(FISH);
        assertThat(CorrectionForm.of(FISH, true).on(Period.parse("2020")).metric(FISH)).isEqualTo(FISH);
    }

    @Test
    void takesDigitsInGroupsAndMakesARangeOfTwoEnds() {
        var typed = new CorrectionForm("320,000", "1 400 000", " kg ", Qualifier.EXACT, MetricKind.FORECAST,
                "2023-01/2023-06", " Harbour ", "fish sold").metric(FISH);

        assertThat(typed.value()).isEqualByComparingTo("320000");
        assertThat(typed.upper()).hasValueSatisfying(upper -> assertThat(upper).isEqualByComparingTo("1400000"));
        assertThat(typed.qualifier()).isEqualTo(Qualifier.RANGE);
        assertThat(typed.unit()).isEqualTo(new Unit("kg"));
        assertThat(typed.subject()).isEqualTo("Harbour");
        assertThat(typed.period()).isEqualTo(Period.parse("2023-01/2023-06"));
    }

    @Test
    void isWrittenDownAndReadAgainWhateverWasTyped() {
        var typed = form("many, \u00e0 peu pr\u00e8s", "", " ", "last year;", "", "fish | boats");

        assertThat(CorrectionForm.parse(typed.written())).contains(typed);
        assertThat(CorrectionForm.parse("something else")).isEmpty();
        assertThat(CorrectionForm.parse(typed.written().replace("ACTUAL", "DREAMT"))).isEmpty();
    }

    @Test
    void saysWhatIsMissingOrWrong() {
        fails(form("many", "", "kg", "2023", "Harbour", "fish"), "Value", "many");
        fails(form("5", "4", "kg", "2023", "Harbour", "fish"), "upper end");
        fails(form("5", "", " ", "2023", "Harbour", "fish"), "counts in");
        fails(form("5", "", "kg", "last year", "Harbour", "fish"), "Period", "ISO 8601");
        fails(form("5", "", "kg", "2023", "", "fish"), "Subject");
        fails(form("5", "", "kg", "2023", "Harbour", " "), "Measure");
    }

    private static CorrectionForm form(String value, String upper, String unit, String period, String subject,
            String measure) {
        return new CorrectionForm(value, upper, unit, Qualifier.EXACT, MetricKind.ACTUAL, period, subject, measure);
    }

    private static void fails(CorrectionForm form, String... words) {
        assertThatThrownBy(() -> form.metric(FISH)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll(words);
    }
}
