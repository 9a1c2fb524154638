package org.taxophone.dataset;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Columns of date and time from the parts that names hold: year, month, day, hour, minute and
/// second, or `date` (20240512, 2024-05-12) and `time` (063000, 06-30). In their place come `date`
/// (2024-05-12), `time` (06:30:00), `hour` (06) and `month` (05): what sounds of animals and cities
/// follow. What is no date leaves its clip without one.
final class DateColumns {
    private static final String DATE = "date";
    private static final String TIME = "time";
    private static final String HOUR = "hour";
    private static final String MONTH = "month";

    private DateColumns() {}

    /// Changes columns that a pattern filled, where they hold dates or times.
    static void derive(Map<String, List<String>> columns) {
        boolean dates = columns.containsKey(DATE) || hasAll(columns, "year", MONTH, "day");
        boolean times = columns.containsKey(TIME) || columns.containsKey(HOUR);
        int clips = columns.values().stream().mapToInt(List::size).max().orElse(0);
        if (dates) {
            List<Optional<LocalDate>> found =
                    java.util.stream.IntStream.range(0, clips)
                            .mapToObj(clip -> date(columns, clip))
                            .toList();
            columns.keySet().removeAll(List.of("year", "day"));
            put(columns, DATE, found, LocalDate::toString);
            put(columns, MONTH, found, day -> "%02d".formatted(day.getMonthValue()));
        }
        if (times) {
            List<Optional<LocalTime>> found =
                    java.util.stream.IntStream.range(0, clips)
                            .mapToObj(clip -> time(columns, clip))
                            .toList();
            columns.keySet().removeAll(List.of("minute", "second"));
            put(columns, TIME, found, DateColumns::text);
            put(columns, HOUR, found, time -> "%02d".formatted(time.getHour()));
        }
    }

    private static boolean hasAll(Map<String, List<String>> columns, String... names) {
        return columns.keySet().containsAll(List.of(names));
    }

    private static <T> void put(
            Map<String, List<String>> columns,
            String name,
            List<Optional<T>> found,
            java.util.function.Function<T, String> text) {
        List<String> values = new java.util.ArrayList<>(found.size());
        found.forEach(value -> values.add(value.map(text).orElse("")));
        columns.put(name, values);
    }

    private static String text(LocalTime time) {
        return "%02d:%02d:%02d".formatted(time.getHour(), time.getMinute(), time.getSecond());
    }

    private static Optional<LocalDate> date(Map<String, List<String>> columns, int clip) {
        String text =
                columns.containsKey(DATE)
                        ? cell(columns, DATE, clip)
                        : padded(columns, "year", clip, 4)
                                + padded(columns, MONTH, clip, 2)
                                + padded(columns, "day", clip, 2);
        String digits = text.replaceAll("\\D", "");
        try {
            return digits.length() == 6 || digits.length() == 8
                    ? Optional.of(dateOf(digits.length() == 6 ? "20" + digits : digits))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static LocalDate dateOf(String digits) {
        return LocalDate.of(
                Integer.parseInt(digits.substring(0, 4)),
                Integer.parseInt(digits.substring(4, 6)),
                Integer.parseInt(digits.substring(6)));
    }

    private static Optional<LocalTime> time(Map<String, List<String>> columns, int clip) {
        String text =
                columns.containsKey(TIME)
                        ? cell(columns, TIME, clip)
                        : padded(columns, HOUR, clip, 2)
                                + padded(columns, "minute", clip, 2)
                                + padded(columns, "second", clip, 2);
        String digits = (text.replaceAll("\\D", "") + "000000").substring(0, 6);
        try {
            return text.isBlank()
                    ? Optional.empty()
                    : Optional.of(
                            LocalTime.of(
                                    Integer.parseInt(digits.substring(0, 2)),
                                    Integer.parseInt(digits.substring(2, 4)),
                                    Integer.parseInt(digits.substring(4))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String cell(Map<String, List<String>> columns, String name, int clip) {
        return columns.containsKey(name) ? columns.get(name).get(clip) : "";
    }

    private static String padded(
            Map<String, List<String>> columns, String name, int clip, int digits) {
        String text = cell(columns, name, clip);
        return text.isEmpty() ? "" : "0".repeat(Math.max(0, digits - text.length())) + text;
    }
}
