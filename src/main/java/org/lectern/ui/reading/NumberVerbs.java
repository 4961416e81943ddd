package org.lectern.ui.reading;

/// What can be done with the chosen number.
public interface NumberVerbs {

    /// Does nothing.
    NumberVerbs NONE = new NumberVerbs() {

        @Override
        public void look() {}

        @Override
        public void chart() {}

        @Override
        public void correct() {}

        @Override
        public void reject() {}
    };

    /// Opens its card and goes into it.
    void look();

    /// Lets it be charted.
    void chart();

    /// Lets the user say what it states.
    void correct();

    /// Takes it for no statistic.
    void reject();
}
