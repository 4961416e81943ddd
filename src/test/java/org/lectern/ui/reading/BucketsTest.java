package org.lectern.ui.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.ui.reading.Buckets.Bucket;

class BucketsTest {

    @Test
    void gathersWhatStandsCloseTogether() {
        assertThat(Buckets.of(new double[]{100, 130, 160, 161, 400}, 0, 500, 60)).isEqualTo(new Buckets(List.of(),
                List.of(new Bucket(100, List.of(0, 1, 2)), new Bucket(161, List.of(3)),
                        new Bucket(400, List.of(4))),
                List.of()));
    }

    @Test
    void countsWhatIsOutOfSight() {
        assertThat(Buckets.of(new double[]{-400, -90, 20, 700, 900}, 0, 500, 60)).isEqualTo(
                new Buckets(List.of(0, 1), List.of(new Bucket(20, List.of(2))), List.of(3, 4)));
    }

    @Test
    void keepsABucketTogetherThatIsHalfOutOfSight() {
        assertThat(Buckets.of(new double[]{-30, 20, 480, 510}, 0, 500, 60)).isEqualTo(new Buckets(List.of(),
                List.of(new Bucket(0, List.of(0, 1)), new Bucket(480, List.of(2, 3))), List.of()));
    }

    @Test
    void isEmptyWithoutNotes() {
        assertThat(Buckets.of(new double[0], 0, 500, 60)).isEqualTo(new Buckets(List.of(), List.of(), List.of()));
    }
}
