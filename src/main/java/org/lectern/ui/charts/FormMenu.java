package org.lectern.ui.charts;

import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.briefing.Unit;
import org.lectern.metrics.Form;
import org.lectern.metrics.Gathering;
import org.lectern.metrics.Gatherings;
import org.lectern.ui.fx.Messages;

/// The ways to look at a chart: its forms, the logarithmic axis, other units. Only those that fit the data are offered.
final class FormMenu extends MenuButton {

    private static final Map<Form, Feather> ICONS = Map.of(Form.OVER_TIME, Feather.TRENDING_UP, Form.COMPARE,
            Feather.GRID, Form.RANK, Feather.ALIGN_LEFT, Form.SHARE, Feather.PIE_CHART, Form.SLOPE,
            Feather.CORNER_RIGHT_UP, Form.INDEXED, Feather.CROSSHAIR);

    private final ChartsModel model;
    private final Gathering reported;
    private final Consumer<Shown> onChange;
    private boolean named;

    /// @param reported the gathering in its own unit
    FormMenu(Gathering reported, ChartsModel model, Consumer<Shown> onChange) {
        this.reported = reported;
        this.model = model;
        this.onChange = onChange;
        getStyleClass().addAll("flat", "chart-actions", "chart-forms");
        setTooltip(new Tooltip(Messages.get("charts.forms")));
    }

    /// Says in words, besides its sign, how the chart is seen.
    void name(Shown shown) {
        named = true;
        show(shown);
    }

    void show(Shown shown) {
        setGraphic(new FontIcon(ICONS.get(shown.form())));
        setText(named ? Messages.get("charts.form." + shown.form()) : "");
        setAccessibleText(Messages.get("charts.forms.accessible", Messages.get("charts.form." + shown.form())));
        getItems().clear();
        for (var form : shown.gathering().forms()) {
            var item = new RadioMenuItem(Messages.get("charts.form." + form));
            item.setSelected(form == shown.form());
            item.setOnAction(_ -> onChange.accept(shown.as(form)));
            getItems().add(item);
        }
        var logarithmic = new CheckMenuItem(Messages.get("charts.form.logarithmic"));
        logarithmic.setSelected(shown.logarithmic());
        logarithmic.setOnAction(_ -> onChange.accept(shown.logarithmic(!shown.wanted())));
        if (shown.spread()) {
            getItems().addAll(new SeparatorMenuItem(), logarithmic);
        }
        var units = model.units(reported);
        if (!units.isEmpty()) {
            getItems().addAll(new SeparatorMenuItem(), unit(shown, reported.unit()));
            units.forEach(unit -> getItems().add(unit(shown, unit)));
        }
        getItems().add(new SeparatorMenuItem());
        for (var form : Form.values()) {
            shown.gathering().hindrance(form)
                    .ifPresent(why -> getItems().add(missing("charts.form." + form, "charts.hindrance." + why)));
        }
        if (!shown.spread()) {
            getItems().add(missing("charts.form.logarithmic", shown.lined()
                    ? ValueAxis.positive(shown.chart().data())
                            ? "charts.hindrance.NEAR"
                            : "charts.hindrance.NOUGHT"
                    : "charts.hindrance.BARS"));
        }
        if (units.isEmpty() && Gatherings.ofMoney(reported)) {
            getItems().add(missing("charts.unit.other", "charts.hindrance.NO_RATE"));
        }
    }

    /// What cannot be chosen, and why.
    private static MenuItem missing(String key, String why) {
        var item = new MenuItem(Messages.get("charts.hindered", Messages.get(key), Messages.get(why)));
        item.setDisable(true);
        return item;
    }

    private MenuItem unit(Shown shown, Unit unit) {
        var own = unit.equals(reported.unit());
        var words = model.words().figures().unit(unit);
        var item = new RadioMenuItem(Messages.get(own ? "charts.unit.reported" : "charts.unit.in", words));
        item.setSelected(unit.equals(shown.gathering().unit()));
        item.setOnAction(_ -> onChange.accept(shown.with(own ? reported : model.in(reported, unit))));
        return item;
    }
}
