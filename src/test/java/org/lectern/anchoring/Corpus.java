package org.lectern.anchoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.lectern.briefing.ArticleText;
import org.lectern.briefing.BriefingReader;

/// The texts of the mutation suite: every item of the bundled library, each whole briefing as one long text, and some
/// Chinese of our own. Every other briefing is of the first half, the rest of the second.
final class Corpus {

    private static final List<String> CHINESE = List.of("""
            短视频用户规模再创新高
            截至2024年12月，国内短视频用户规模达10.4亿人，较上年底增长1.2%。其中，农村用户占比为28.4%，增速快于城市。
            直播带货仍然是平台收入的主要来源。某头部平台全年成交额为1.3万亿元，同比增长12%；另一家平台为9000亿元，同比增长9%。
            不过，监管部门提醒，虚假宣传和退货难依旧是投诉最多的两类问题。消费者协会在三月份受理投诉五万余件，其中涉及直播的占四成。
            分析人士认为，行业已经从拼流量转向拼服务。未来两年，谁能把物流和售后做好，谁就能留住用户。""", """
            跨境电商出口报告
            海关数据显示，2023年我国跨境电商进出口总额为2.38万亿元，增长15.6%。出口占比超过七成，主要销往北美和东南亚。
            2022年我国跨境电商进出口总额为2.06万亿元，增长7.1%。出口占比接近七成，主要销往北美和欧洲。
            物流成本占到商品售价的两成左右。海外仓的数量在一年里增加了三百多个，面积超过两千万平方米。
            新的关税规则取消了小额包裹的免税待遇。许多卖家因此把库存提前运到海外，以避免每件商品单独报关。
            平台方面表示，将为中小商家提供免费的合规培训，并把佣金下调两个百分点。这一措施从六月一日起实行。""", """
            慢直播的观众为什么留下来
            慢直播没有主持人，没有脚本，也几乎没有剪辑。观众看到的只是一台固定的摄像机和一个缓慢变化的画面。
            调查显示，八成以上的受访者表示喜欢这种安静的陪伴，其中一半人每天观看超过半小时。
            熊猫频道开播十年来，累计观看次数超过500亿次。频道共有28台摄像机，分布在两个基地的不同园区。
            对电视台来说，它的好处是成本低：一台机器、一条线路、一处风景就够了。问题在于，没有新闻事件的时候，人们是否还愿意观看。""");

    private Corpus() {}

    static List<Article> read() throws IOException {
        var articles = new ArrayList<Article>();
        try (Stream<Path> files = Files.list(Path.of("briefings"))) {
            var number = 0;
            for (var file : files.filter(file -> file.toString().endsWith(".json")).sorted().toList()) {
                var firstHalf = number++ % 2 == 0;
                var items = BriefingReader.read(file).briefing().orElseThrow().items().stream()
                        .map(item -> ArticleText.of(item).text()).toList();
                items.forEach(item -> articles.add(Article.of(item, firstHalf)));
                articles.add(Article.of(String.join("\n", items), firstHalf));
            }
        }
        for (var text : CHINESE) {
            articles.add(Article.of(text, CHINESE.indexOf(text) == 0));
        }
        return List.copyOf(articles);
    }
}
