package org.taxophone.app.control.scatter;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;

/// Where the labels of a map stand. Every number has its place before the first name is written:
/// a name never runs under another group's number.
final class LabelPlaces {
    private static final double AWAY = 9;

    private final double width;
    private final double height;

    /// @param width of the map, in pixels
    /// @param height of the map, in pixels
    LabelPlaces(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /// A label that is to stand at a point.
    ///
    /// @param x of the point, in pixels of the map
    /// @param y of the point
    /// @param shortWidth of the number alone
    /// @param longWidth with the name beside it, the same where it may not be written
    /// @param height of both
    record Wish(double x, double y, double shortWidth, double longWidth, double height) {}

    /// Where a label stands.
    ///
    /// @param named true if there is room for the name
    record Place(Bounds box, boolean named) {}

    /// The places of labels, those that come first having the better ones.
    List<Place> of(List<Wish> wishes) {
        List<Place> places = new ArrayList<>();
        for (Wish wish : wishes) {
            places.add(new Place(number(wish, places), false));
        }
        for (int i = 0; i < places.size(); i++) {
            Wish wish = wishes.get(i);
            Bounds number = places.get(i).box();
            Bounds box = box(wish, wish.longWidth(), number.getMinY());
            if (wish.longWidth() > wish.shortWidth() && free(box, places, i)) {
                places.set(i, new Place(box, true));
            }
        }
        return places;
    }

    // Above the point, so that a small group is not hidden; below it where another number stands.
    private Bounds number(Wish wish, List<Place> before) {
        Bounds above = box(wish, wish.shortWidth(), wish.y() - wish.height() - AWAY);
        if (free(above, before, before.size())) {
            return above;
        }
        Bounds below = box(wish, wish.shortWidth(), wish.y() + AWAY);
        return free(below, before, before.size()) ? below : above;
    }

    private static boolean free(Bounds box, List<Place> places, int self) {
        for (int i = 0; i < places.size(); i++) {
            if (i != self && box.intersects(places.get(i).box())) {
                return false;
            }
        }
        return true;
    }

    // the number over the point, the name beside
    private Bounds box(Wish wish, double wide, double wantedTop) {
        double left = Math.clamp(wish.x() - wish.height() / 2, 0, Math.max(0, width - wide));
        double top = Math.clamp(wantedTop, 0, Math.max(0, height - wish.height()));
        return new BoundingBox(left, top, wide, wish.height());
    }
}
