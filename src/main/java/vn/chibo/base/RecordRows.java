package vn.chibo.base;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.BeanUtils;
import org.springframework.core.convert.support.DefaultConversionService;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.support.JdbcUtils;

/**
 * Rows as records: {@code branch_id} becomes {@code branchId}. Spring's own mapper asks for a column {@code branchId}
 * first, in every row, and the database answers with an exception; H2 even writes each of them to a file.
 */
public final class RecordRows<T extends Record> implements RowMapper<T> {

	private final Class<T> type;
	private final RecordComponent[] components;
	private int[] columns;

	private RecordRows(Class<T> type) {
		this.type = type;
		this.components = type.getRecordComponents();
	}

	/** For one query; not to be kept. */
	public static <T extends Record> RecordRows<T> of(Class<T> type) {
		return new RecordRows<>(type);
	}

	@Override
	public T mapRow(ResultSet row, int number) throws SQLException {
		if (columns == null) {
			columns = columns(row);
		}
		var values = new Object[components.length];
		for (int i = 0; i < values.length; i++) {
			values[i] = value(row, columns[i], components[i]);
		}
		return BeanUtils.instantiateClass(BeanUtils.getResolvableConstructor(type), values);
	}

	private static Object value(ResultSet row, int column, RecordComponent component) throws SQLException {
		var type = component.getType();
		if (type == Instant.class) {
			var moment = row.getObject(column, OffsetDateTime.class);
			return moment == null ? null : moment.toInstant();
		}
		if (type.isEnum()) {
			var name = row.getString(column);
			return name == null ? null : DefaultConversionService.getSharedInstance().convert(name, type);
		}
		if (type == Set.class) {
			return constants(row.getString(column), (ParameterizedType) component.getGenericType());
		}
		return JdbcUtils.getResultSetValue(row, column, type);
	}

	/** Of an enum, with blanks between them. */
	private static Set<?> constants(String names, ParameterizedType set) {
		var type = (Class<?>) set.getActualTypeArguments()[0];
		return names == null ? Set.of() : Arrays.stream(names.split(" "))
			.map(name -> DefaultConversionService.getSharedInstance().convert(name, type))
			.collect(Collectors.toUnmodifiableSet());
	}

	private int[] columns(ResultSet row) throws SQLException {
		var byName = new HashMap<String, Integer>();
		var found = row.getMetaData();
		for (int i = 1; i <= found.getColumnCount(); i++) {
			byName.put(plain(JdbcUtils.lookupColumnName(found, i)), i);
		}
		return Arrays.stream(components).mapToInt(component -> {
			var column = byName.get(plain(component.getName()));
			if (column == null) {
				throw new IllegalArgumentException("%s finds no column for %s".formatted(type, component.getName()));
			}
			return column;
		}).toArray();
	}

	private static String plain(String name) {
		return name.replace("_", "").toLowerCase(Locale.ROOT);
	}
}
