package org.lectern.statistics.text;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.lectern.statistics.text.Numeral.Form;

/// Numbers in Chinese: `三万五千`, `二〇二四`, `1.2万亿`, `十五`, `三点五`, `百分之` and `成` left to the units.
final class HanNumber {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final Map<String, Integer> DIGIT_WORDS = Map.ofEntries(Map.entry("零", 0), Map.entry("两", 2),
            Map.entry("兩", 2), Map.entry("俩", 2), Map.entry("壹", 1), Map.entry("贰", 2), Map.entry("叁", 3),
            Map.entry("肆", 4), Map.entry("伍", 5), Map.entry("陆", 6), Map.entry("柒", 7), Map.entry("捌", 8),
            Map.entry("玖", 9), Map.entry("廿", 20), Map.entry("陸", 6), Map.entry("貳", 2), Map.entry("參", 3));
    private static final Map<String, Integer> TENS = Map.of("十", 1, "百", 2, "千", 3, "拾", 1, "佰", 2, "仟", 3);
    private static final Map<String, Integer> SCALES = Map.of("万", 4, "萬", 4, "亿", 8, "億", 8, "兆", 12);

    /// Between a number and its scale these say that it is a little more: 一千多万.
    private static final String ABOUT = "多余餘几幾来";

    private static final String FORMAL = "贰叁肆伍陆柒捌玖陸貳參拾";
    private static final String UNITS = "元圆角分块百千万萬亿億佰仟点點折成";

    private final Tokens tokens;
    private final int from;
    private int at;
    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal group = BigDecimal.ZERO;
    private BigDecimal digit = BigDecimal.ZERO;
    /// The power of ten that a last digit takes when it stands without one: 三万五 is 35,000.
    private int lastPower;
    private boolean counted;
    private boolean zero;

    private HanNumber(Tokens tokens, int from) {
        this.tokens = tokens;
        this.from = from;
        at = from;
    }

    static Optional<Numeral> at(Tokens tokens, int from) {
        var spelled = digitRow(tokens, from);
        return spelled.isPresent() ? spelled : new HanNumber(tokens, from).read();
    }

    /// A number in digits with the Chinese scales that follow it, and what it goes on with: `1.2万亿`, `1亿2000万`.
    static Numeral scaled(Tokens tokens, Numeral number) {
        var head = multiplied(tokens, number);
        if (head.to() == number.to()) {
            return latin(tokens, number);
        }
        for (var rest = rest(tokens, head); rest.isPresent(); rest = rest(tokens, head)) {
            head = new Numeral(head.from(), rest.get().to(), head.value().add(rest.get().value()), Form.SCALED);
        }
        return head;
    }

    /// What a number goes on with: less than the last scale of what was read, and with one of its own but for what stands
    /// behind a zero.
    private static Optional<Numeral> rest(Tokens tokens, Numeral head) {
        var zero = tokens.is(head.to(), "零") ? 1 : 0;
        var at = head.to() + zero;
        var room = BigDecimal.ONE.scaleByPowerOfTen(power(tokens, head.to() - 1));
        return tokens.isGlued(at) && tokens.isDigits(at) && room.compareTo(BigDecimal.ONE) > 0
                ? DigitNumbers.at(tokens, at).map(rest -> multiplied(tokens, rest))
                        .filter(rest -> (rest.form() == Form.SCALED || zero > 0) && rest.value().compareTo(room) < 0)
                : Optional.empty();
    }

    private static Numeral multiplied(Tokens tokens, Numeral number) {
        var at = number.to();
        var value = number.value();
        while (at < number.to() + 3 && power(tokens, at) > 0) {
            value = value.scaleByPowerOfTen(power(tokens, at));
            at++;
        }
        return at == number.to() ? number : new Numeral(number.from(), at, value, Form.SCALED);
    }

    private static Numeral latin(Tokens tokens, Numeral number) {
        var scale = NumberWords.scale(tokens.lower(number.to()));
        return scale.signum() == 0
                ? number
                : new Numeral(number.from(), number.to() + 1, number.value().multiply(scale), Form.SCALED);
    }

    static int power(Tokens tokens, int at) {
        var word = tokens.lower(at);
        return SCALES.getOrDefault(word, TENS.getOrDefault(word, 0));
    }

    /// Digits one after the other, as years and telephone numbers are written: `二〇二四`; at least two.
    private static Optional<Numeral> digitRow(Tokens tokens, int from) {
        var written = new StringBuilder();
        var at = from;
        while (written.length() < 20 && digit(tokens, at) >= 0 && digit(tokens, at) < 10) {
            written.append(digit(tokens, at));
            at++;
        }
        if (written.length() < 2 || TENS.containsKey(tokens.lower(at)) || SCALES.containsKey(tokens.lower(at))) {
            return Optional.empty();
        }
        return Optional.of(new Numeral(from, at, new BigDecimal(written.toString()), Form.WORDS));
    }

    private Optional<Numeral> read() {
        while (take(tokens.lower(at)) && tokens.inOneSentence(from, at)) {
            at++;
        }
        if (!counted || isWord()) {
            return Optional.empty();
        }
        var last = lastPower > 1 && !zero ? digit.scaleByPowerOfTen(lastPower - 1) : digit;
        var scale = SCALES.getOrDefault(tokens.lower(at + 1), TENS.getOrDefault(tokens.lower(at + 1), 0));
        if (ABOUT.contains(tokens.lower(at)) && scale > 0 && tokens.kind(at) == Tokens.Kind.HAN) {
            return Optional.of(
                    new Numeral(from, at + 2, total.add(group).add(last).scaleByPowerOfTen(scale), Form.WORDS));
        }
        return Optional.of(point(new Numeral(from, at, total.add(group).add(last), Form.WORDS)));
    }

    /// Whether a lone digit of those that bills are written with is a word of its own: 陆地, 队伍.
    private boolean isWord() {
        return at == from + 1 && FORMAL.contains(tokens.lower(from)) && tokens.kind(at) != Tokens.Kind.DIGITS
                && !UNITS.contains(tokens.lower(at));
    }

    private boolean take(String word) {
        var tens = TENS.getOrDefault(word, 0);
        var scale = SCALES.getOrDefault(word, 0);
        if (tens > 0) {
            var leads = !counted && tens > 1;
            if (leads) {
                return false;
            }
            if (digit.signum() == 0 && counted && tens >= lastPower) {
                return false;
            }
            group = group.add((digit.signum() == 0 ? BigDecimal.ONE : digit).scaleByPowerOfTen(tens));
            settle(tens);
            return true;
        }
        if (scale > 0) {
            return counted && scale(scale);
        }
        var value = digit(tokens, at);
        if (value < 0 || digit.signum() != 0) {
            return false;
        }
        digit = BigDecimal.valueOf(value);
        zero = value == 0 || zero;
        counted = true;
        return true;
    }

    private boolean scale(int power) {
        var whole = group.add(digit);
        total = whole.signum() == 0 || power > lastScale()
                ? total.add(whole).scaleByPowerOfTen(power)
                : total.add(whole.scaleByPowerOfTen(power));
        group = BigDecimal.ZERO;
        settle(power);
        return total.precision() - total.scale() < 40;
    }

    private int lastScale() {
        return total.signum() == 0 ? Integer.MAX_VALUE : total.precision() - total.scale() - 1;
    }

    private void settle(int power) {
        digit = BigDecimal.ZERO;
        lastPower = power;
        zero = false;
        counted = true;
    }

    private Numeral point(Numeral whole) {
        if ((!tokens.is(at, "点") && !tokens.is(at, "點")) || digit(tokens, at + 1) < 0) {
            return whole;
        }
        var written = new StringBuilder(whole.value().toPlainString()).append('.');
        at++;
        while (digit(tokens, at) >= 0 && written.length() < 30) {
            written.append(digit(tokens, at));
            at++;
        }
        return scaled(tokens, new Numeral(from, at, new BigDecimal(written.toString()), Form.WORDS));
    }

    private static int digit(Tokens tokens, int at) {
        var word = tokens.lower(at);
        var plain = word.length() == 1 ? DIGITS.indexOf(word) : -1;
        return plain >= 0 ? plain : DIGIT_WORDS.getOrDefault(word, -1);
    }
}
