package org.lectern.lens;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lectern.briefing.ArticleText;
import org.lectern.briefing.Span;
import org.lectern.briefing.Unit;
import org.lectern.statistics.Change;
import org.lectern.statistics.Finding;
import org.lectern.statistics.FindingKind;

/// Leaves out what is found but counts only in passing: the two of “two sets of figures”, a quarter that is a part of the
/// year. A number in words stays when it is compared, when it changes, or when it is told of a time.
final class Sifting {

    /// Numbers up to this that are spelled out are seldom statistics.
    private static final BigDecimal MOST_IN_PASSING = BigDecimal.valueOf(12);
    private static final Unit SHARE = new Unit("%");
    private static final Unit NONE = new Unit("1");

    private final ArticleText text;
    private final List<Finding> kept = new ArrayList<>();

    Sifting(ArticleText text) {
        this.text = text;
    }

    /// What is worth a reader's eye, in the order of the text.
    List<Finding> sifted(List<Finding> findings) {
        for (var finding : findings) {
            if (finding.kind() == FindingKind.ORDINAL) {
                continue;
            }
            if (!isSpelled(finding)) {
                kept.add(finding);
            } else if (isBareFraction(finding)) {
                if (followsAShare(finding)) {
                    kept.add(share(finding));
                }
            } else if (!isInPassing(finding, findings)) {
                kept.add(finding);
            }
        }
        return List.copyOf(kept);
    }

    private boolean isSpelled(Finding finding) {
        return text.words(finding.span()).codePoints().noneMatch(Character::isDigit);
    }

    private static boolean isBareFraction(Finding finding) {
        return finding.unit().equals(NONE) && finding.value().signum() > 0
                && finding.value().compareTo(BigDecimal.ONE) < 0;
    }

    /// `a third of users come from Brazil and a quarter from Chile`; `a quarter as many` is no share.
    private boolean followsAShare(Finding finding) {
        return !next(finding).equals("as") && !kept.isEmpty() && kept.getLast().unit().equals(SHARE)
                && text.sentence(finding.span()).overlaps(kept.getLast().span());
    }

    private static Finding share(Finding fraction) {
        return new Finding(fraction.span(), fraction.value().movePointRight(2), fraction.upper(), SHARE, "percent",
                FindingKind.RATIO, fraction.qualifier(), fraction.about(), fraction.change(), fraction.status(),
                fraction.period(),
                fraction.concept(), fraction.subject(), fraction.measure(), false);
    }

    private boolean isInPassing(Finding finding, List<Finding> findings) {
        if (finding.change() != Change.NONE || isCompared(finding, findings)) {
            return false;
        }
        return switch (finding.kind()) {
            case NUMBER -> finding.measure().isEmpty() || !isTold(finding);
            case COUNT -> isSmall(finding) && !isTold(finding);
            case DURATION -> isSmall(finding) && !finding.unit().code().contains("/")
                    && (!isTold(finding) || LensWords.is("distance", next(finding)));
            case RATIO -> finding.unit().code().equals("{times}") && !LensWords.is("multiplied", next(finding));
            default -> false;
        };
    }

    /// Whether a number is so small that in words it may count in passing.
    static boolean isSmall(Finding finding) {
        return finding.value().abs().compareTo(MOST_IN_PASSING) <= 0;
    }

    /// Whether a number of things is told of a time by itself: not `in six countries`, not `the five lines`, not `one card`.
    private boolean isTold(Finding finding) {
        return finding.period().isPresent() && finding.value().compareTo(BigDecimal.ONE) != 0
                && !LensWords.is("vague", finding.unit().code().replaceAll("[{}]", ""))
                && !LensWords.is("passing", before(finding));
    }

    /// `against nine shops`: beside another number of the same things.
    private boolean isCompared(Finding finding, List<Finding> findings) {
        return LensWords.is("earlier", before(finding))
                && findings.stream().anyMatch(other -> !other.equals(finding) && other.unit().equals(finding.unit())
                        && text.sentence(finding.span()).overlaps(other.span()));
    }

    private String before(Finding finding) {
        var end = finding.span().start();
        while (end > 0 && text.text().charAt(end - 1) == ' ') {
            end--;
        }
        var start = end;
        while (start > 0 && Character.isLetter(text.text().charAt(start - 1))) {
            start--;
        }
        return lower(new Span(start, end));
    }

    private String next(Finding finding) {
        var start = finding.span().end();
        while (start < text.text().length() && text.text().charAt(start) == ' ') {
            start++;
        }
        var end = start;
        while (end < text.text().length() && Character.isLetter(text.text().charAt(end))) {
            end++;
        }
        return lower(new Span(start, end));
    }

    private String lower(Span words) {
        return text.words(words).toLowerCase(Locale.ROOT);
    }
}
