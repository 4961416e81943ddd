package org.lectern.ui.reading;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.BoundingBox;
import javafx.geometry.Dimension2D;
import javafx.geometry.Point2D;
import org.junit.jupiter.api.Test;

class PopoverPlaceTest {

    private static final Dimension2D BAR = new Dimension2D(300, 40);

    private static final Dimension2D CARD = new Dimension2D(300, 150);

    private final PopoverPlace narrow = new PopoverPlace(600, 500, 560);

    @Test
    void standsBesideTheTextWhereThereIsRoom() {
        assertThat(new PopoverPlace(900, 500, 560).of(line(100, 200, 300), line(100, 200, 300), false, BAR))
                .isEqualTo(new Point2D(568, 190));
    }

    @Test
    void leavesTheNextLineFreeBelowTheWords() {
        assertThat(narrow.of(line(100, 200, 300), line(100, 200, 300), false, BAR)).isEqualTo(new Point2D(150, 248));
    }

    @Test
    void turnsToTheOtherSideAtTheFootOfTheView() {
        assertThat(narrow.of(line(100, 450, 300), line(100, 450, 300), false, BAR)).isEqualTo(new Point2D(150, 402));
    }

    @Test
    void standsAboveWhereTheHandWentUp() {
        assertThat(narrow.of(line(300, 200, 400), new BoundingBox(60, 200, 400, 80), true, BAR))
                .isEqualTo(new Point2D(150, 152));
        assertThat(narrow.of(line(300, 20, 400), new BoundingBox(60, 20, 400, 80), true, BAR))
                .isEqualTo(new Point2D(150, 128));
    }

    @Test
    void staysInTheViewWhereNothingFits() {
        assertThat(narrow.of(line(0, 480, 20), new BoundingBox(0, -400, 500, 1200), false, BAR))
                .isEqualTo(new Point2D(8, 452));
    }

    @Test
    void letsACardBeNoHigherThanTheRoomOnOneSideOfItsNumber() {
        var number = line(100, 200, 180);
        var most = narrow.mostHeight(number, 300);
        var at = narrow.card(number, new BoundingBox(40, 0, 500, 500), new Dimension2D(300, most));

        assertThat(at.getY()).isGreaterThanOrEqualTo(number.getMaxY());
        assertThat(at.getY() + most).isLessThanOrEqualTo(500);
        assertThat(new PopoverPlace(900, 500, 560).mostHeight(number, 300)).as("beside the text").isEqualTo(484);
    }

    @Test
    void setsACardOffItsSentenceOnTheSideOfTheNumber() {
        var sentence = new BoundingBox(40, 200, 500, 80);

        assertThat(narrow.card(line(100, 200, 180), sentence, CARD)).as("on its first line")
                .isEqualTo(new Point2D(100, 42));
        assertThat(narrow.card(line(100, 260, 180), sentence, CARD)).as("on its last").isEqualTo(new Point2D(100, 288));
        assertThat(narrow.card(line(400, 260, 450), sentence, CARD)).as("within the view")
                .isEqualTo(new Point2D(292, 288));
        assertThat(narrow.card(line(100, 40, 180), new BoundingBox(40, 40, 500, 80), CARD)).as("no room above")
                .isEqualTo(new Point2D(100, 128));
    }

    @Test
    void setsACardBesideTheTextOrOffTheNumberWhereTheSentenceFillsTheView() {
        var sentence = new BoundingBox(40, 20, 500, 460);

        assertThat(new PopoverPlace(900, 500, 560).card(line(100, 200, 180), sentence, CARD))
                .isEqualTo(new Point2D(568, 200));
        assertThat(narrow.card(line(100, 200, 180), sentence, CARD)).isEqualTo(new Point2D(100, 228));
        assertThat(narrow.card(line(100, 440, 180), sentence, CARD)).isEqualTo(new Point2D(100, 282));
    }

    private static BoundingBox line(double left, double top, double right) {
        return new BoundingBox(left, top, right - left, 20);
    }
}
