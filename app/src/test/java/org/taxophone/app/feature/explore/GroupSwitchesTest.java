package org.taxophone.app.feature.explore;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.taxophone.app.control.scatter.HiddenGroups;

class GroupSwitchesTest {
    private final SimpleObjectProperty<Colouring.Choice> colour =
            new SimpleObjectProperty<>(new Colouring.Choice.Cluster());
    private final GroupSwitches switches = new GroupSwitches(colour);

    private HiddenGroups hidden() {
        return switches.hiddenProperty().get();
    }

    @Test
    void aGroupIsSwitchedOffAndOn() {
        switches.toggle(2);
        switches.toggle(-1);
        assertThat(hidden().groups()).containsExactlyInAnyOrder(2, -1);
        assertThat(hidden().hides(2)).isTrue();
        assertThat(hidden().hides(1)).isFalse();
        switches.toggle(2);
        assertThat(hidden().groups()).containsExactly(-1);
        switches.showAll();
        assertThat(hidden().isEmpty()).isTrue();
    }

    @Test
    void oneAloneAndOnceMoreAll() {
        switches.only(1, 3);
        assertThat(hidden().groups()).containsExactlyInAnyOrder(-1, 0, 2);
        switches.only(1, 3);
        assertThat(hidden().isEmpty()).isTrue();
    }

    @Test
    void eachColouringKeepsItsOwnUntilAnotherRunComes() {
        switches.toggle(0);
        colour.set(new Colouring.Choice.Column("speaker"));
        assertThat(hidden().isEmpty()).isTrue();
        switches.toggle(3);
        colour.set(new Colouring.Choice.Cluster());
        assertThat(hidden().groups()).containsExactly(0);
        switches.forget();
        assertThat(hidden().isEmpty()).isTrue();
        colour.set(new Colouring.Choice.Column("speaker"));
        assertThat(hidden().isEmpty()).isTrue();
    }

    @Test
    void whatIsOffComesBackFromOneLine() {
        switches.toggle(4);
        switches.toggle(-1);
        colour.set(new Colouring.Choice.Column("a=b"));
        switches.toggle(3);
        GroupSwitches again = new GroupSwitches(colour);
        again.restore(switches.text());
        assertThat(again.hiddenProperty().get().groups()).containsExactly(3);
        colour.set(new Colouring.Choice.Cluster());
        assertThat(again.hiddenProperty().get().groups()).containsExactlyInAnyOrder(4, -1);
        again.restore("nonsense\tcluster=x");
        assertThat(again.hiddenProperty().get().groups()).containsExactlyInAnyOrder(4, -1);
    }

    @Test
    void theFirstRunKeepsWhatWasBroughtBackAndAnotherDoesNot() {
        switches.toggle(1);
        assertThat(switches.keepOf(0, null)).isZero();
        assertThat(hidden().groups()).containsExactly(1);
        assertThat(switches.keepOf(7, null)).isZero();
        assertThat(hidden().isEmpty()).isTrue();
    }
}
