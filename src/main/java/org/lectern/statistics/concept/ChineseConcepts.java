package org.lectern.statistics.concept;

import java.util.List;
import org.lectern.briefing.Span;
import org.lectern.statistics.text.Tokens;

/// What a figure of a Chinese text measures: the run of words before it, without the verbs and hedges that lead to the
/// figure, back to a comma or a date: `微信月活跃用户` in `2023年，微信月活跃用户达13.27亿`.
final class ChineseConcepts {

    private static final int LONGEST = 16;
    /// What stands between the words and the figure, longer ones first.
    private static final List<String> LEADS = List.of("同比增长", "环比增长", "同比下降", "环比下降", "达到了", "增长了", "下降了", "增长到", "达到",
            "超过", "接近", "约为", "增长", "增加", "增至", "上升", "升至", "上涨", "下降", "降至", "下跌", "减少", "同比", "环比", "占比", "大约", "不到",
            "将近",
            "只有", "共有", "高达", "多达", "拥有", "已有", "总计", "合计", "占", "为", "达", "至", "到", "约", "近", "超", "有", "是", "了", "共",
            "的", "已", "仅", "逾",
            "在", "将");
    private static final List<String> OPENINGS = List.of("其中", "截至", "而且", "而", "但", "从", "自", "在", "底", "末", "初", "以来",
            "间", "的", "，");

    private final Tokens tokens;

    ChineseConcepts(Tokens tokens) {
        this.tokens = tokens;
    }

    Measured measured(Span figure) {
        var to = tokens.at(figure.start());
        for (var step = lead(to); step > 0; step = lead(to)) {
            to -= step;
        }
        var from = to;
        while (from > to - LONGEST && carries(from - 1, to) && !endsDate(from - 1)) {
            from--;
        }
        for (var step = opening(from, to); step > 0; step = opening(from, to)) {
            from += step;
        }
        return from >= to ? Measured.NOTHING : measured(from, to);
    }

    private Measured measured(int from, int to) {
        var of = from;
        for (var at = from; at < to; at++) {
            of = tokens.is(at, "的") ? at : of;
        }
        var words = tokens.words(from, to);
        var split = of > from && of < to - 1;
        return new Measured(split ? List.of(tokens.words(from, of), tokens.words(of + 1, to)) : List.of(words),
                split ? tokens.words(from, of) : "", split ? tokens.words(of + 1, to) : words,
                List.of(tokens.span(from, to)), true);
    }

    /// How many tokens before a place lead from the words to the figure.
    private int lead(int to) {
        for (var lead : LEADS) {
            if (is(to - lead.length(), lead) && tokens.inOneSentence(to - lead.length(), to)) {
                return lead.length();
            }
        }
        return 0;
    }

    private int opening(int from, int to) {
        for (var opening : OPENINGS) {
            if (from + opening.length() < to && is(from, opening)) {
                return opening.length();
            }
        }
        return 0;
    }

    private boolean is(int from, String words) {
        for (var i = 0; i < words.length(); i++) {
            if (!tokens.is(from + i, words.substring(i, i + 1))) {
                return false;
            }
        }
        return true;
    }

    private boolean carries(int at, int to) {
        return tokens.inOneSentence(at, to) && switch (tokens.kind(at)) {
            case HAN, WORD -> true;
            case DIGITS -> tokens.isWord(at - 1) || tokens.isWord(at + 1);
            case SIGN -> "-&·".contains(tokens.lower(at));
            case NONE -> false;
        };
    }

    /// Whether a sign ends a date, behind which the words begin: `年`, `月`, `日` after a digit.
    private boolean endsDate(int at) {
        return "年月日".contains(tokens.lower(at)) && tokens.lower(at).length() == 1
                && (tokens.isDigits(at - 1) || (tokens.is(at, "年") && "去今明前".contains(tokens.lower(at - 1))));
    }
}
