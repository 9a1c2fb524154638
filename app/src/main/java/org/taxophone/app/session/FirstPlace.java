package org.taxophone.app.session;

/// The place that an opened project begins with: where it was left, unless the person asked for
/// another one while it was being opened.
final class FirstPlace {
    private final Navigator navigator;
    private String from = Navigator.WELCOME;
    private String wish = "";

    FirstPlace(Navigator navigator) {
        this.navigator = navigator;
    }

    /// A project is being opened from here on.
    void begin() {
        from = navigator.placeProperty().get();
        wish = "";
    }

    /// Where to go once the project is there.
    void wish(String place) {
        wish = place;
    }

    /// Shows the place.
    ///
    /// @param restore brings back what is remembered, the place too
    void enter(Runnable restore) {
        String here = navigator.placeProperty().get();
        String wanted = here.equals(from) ? wish : here;
        restore.run();
        if (!wanted.isEmpty()) {
            navigator.open(wanted);
        } else if (navigator.placeProperty().get().equals(here)) {
            navigator.open(Navigator.DATA); // no place is remembered
        }
    }
}
