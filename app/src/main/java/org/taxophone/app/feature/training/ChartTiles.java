package org.taxophone.app.feature.training;

/// How charts stand beside each other: two to four in a row, or five where nine or ten charts would
/// else need a third row; never more in a row than it takes to fill all rows alike.
///
/// @param columns charts in a row
/// @param width of each, in pixels
record ChartTiles(int columns, double width) {
    static final double GAP = 12;

    private static final int FEWEST = 2;
    private static final int MOST = 4;
    private static final double LEAST_WIDTH = 205;
    private static final double LEAST_WIDTH_OF_FIVE = 165;

    /// @param room for a row of charts, in pixels
    /// @param count of charts
    /// @param least that the words above a chart need, in pixels
    static ChartTiles of(double room, int count, double least) {
        int fit = Math.clamp(fit(room, Math.max(LEAST_WIDTH, least)), FEWEST, MOST);
        double leastOfFive = Math.max(LEAST_WIDTH_OF_FIVE, least);
        boolean five = count > 2 * MOST && fit == MOST && fit(room, leastOfFive) > MOST;
        int columns = even(five ? MOST + 1 : fit, count);
        return new ChartTiles(columns, Math.floor((room - GAP * (columns - 1)) / columns));
    }

    // six are two rows of three, not four and two
    private static int even(int most, int count) {
        int rows = Math.max(1, (count + most - 1) / most);
        return Math.clamp((count + rows - 1) / rows, FEWEST, most);
    }

    /// What all rows take, in pixels.
    double height(int count, double chartHeight) {
        return Math.max(0, rows(count) * (chartHeight + GAP) - GAP);
    }

    /// What a chart may take where all rows have so much, in pixels.
    double chartHeight(int count, double room) {
        return Math.floor((room + GAP) / Math.max(1, rows(count)) - GAP);
    }

    private int rows(int count) {
        return (count + columns - 1) / columns;
    }

    private static int fit(double room, double width) {
        return (int) Math.floor((room + GAP) / (width + GAP));
    }
}
