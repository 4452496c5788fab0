//! Our values as PostgreSQL takes and gives them.

use crate::store::StoreError;
use crate::store::engine::{Cell, Kind, Row, Value, int};
use tokio_postgres::types::private::BytesMut;
use tokio_postgres::types::{IsNull, ToSql, Type, to_sql_checked};

impl ToSql for Value<'_> {
    fn to_sql(
        &self,
        kind: &Type,
        out: &mut BytesMut,
    ) -> Result<IsNull, Box<dyn std::error::Error + Sync + Send>> {
        match self {
            Value::Int(number) => int(*number).to_sql(kind, out),
            Value::Bytes(bytes) => bytes.to_sql(kind, out),
            Value::Text(text) => text.to_sql(kind, out),
            Value::Nothing => Ok(IsNull::Yes),
        }
    }

    fn accepts(kind: &Type) -> bool {
        matches!(*kind, Type::INT8 | Type::BYTEA | Type::TEXT | Type::VARCHAR)
    }

    to_sql_checked!();
}

/// Rows turned into one array per column, as `unnest` takes them.
pub(super) struct Columns<'a>(Vec<Column<'a>>);

enum Column<'a> {
    Ints(Vec<i64>),
    Bytes(Vec<&'a [u8]>),
}

impl<'a> Columns<'a> {
    pub(super) fn of(kinds: &[(&str, Kind)], rows: &'a [Vec<Value<'a>>]) -> Result<Self, StoreError> {
        let column = |(place, (_, kind)): (usize, &(&str, Kind))| {
            let values = rows.iter().map(|row| row.get(place).ok_or(StoreError::Disk));
            Ok(match kind {
                Kind::Int => Column::Ints(values.map(|value| number(value?)).collect::<Result<_, _>>()?),
                Kind::Bytes => Column::Bytes(values.map(|value| bytes(value?)).collect::<Result<_, _>>()?),
            })
        };
        kinds.iter().enumerate().map(column).collect::<Result<_, StoreError>>().map(Self)
    }

    pub(super) fn by_reference(&self) -> Vec<&(dyn ToSql + Sync)> {
        self.0
            .iter()
            .map(|column| match column {
                Column::Ints(values) => values as &(dyn ToSql + Sync),
                Column::Bytes(values) => values as &(dyn ToSql + Sync),
            })
            .collect()
    }
}

fn number(value: &Value<'_>) -> Result<i64, StoreError> {
    if let Value::Int(number) = value { Ok(int(*number)) } else { Err(StoreError::Disk) }
}

fn bytes<'a>(value: &Value<'a>) -> Result<&'a [u8], StoreError> {
    if let Value::Bytes(bytes) = value { Ok(bytes) } else { Err(StoreError::Disk) }
}

/// A row as it came.
pub(super) fn row(row: &tokio_postgres::Row) -> Result<Row, StoreError> {
    let cell = |(place, column): (usize, &tokio_postgres::Column)| {
        let wrong = |_| StoreError::Disk;
        Ok(match *column.type_() {
            Type::INT8 => {
                row.try_get::<_, Option<i64>>(place).map_err(wrong)?.map_or(Cell::Nothing, Cell::Int)
            }
            Type::INT4 => row
                .try_get::<_, Option<i32>>(place)
                .map_err(wrong)?
                .map_or(Cell::Nothing, |number| Cell::Int(i64::from(number))),
            Type::BYTEA => {
                row.try_get::<_, Option<Vec<u8>>>(place).map_err(wrong)?.map_or(Cell::Nothing, Cell::Bytes)
            }
            Type::TEXT | Type::VARCHAR => {
                row.try_get::<_, Option<String>>(place).map_err(wrong)?.map_or(Cell::Nothing, Cell::Text)
            }
            // Answers without meaning, such as that of a lock.
            _ => Cell::Nothing,
        })
    };
    row.columns().iter().enumerate().map(cell).collect::<Result<_, StoreError>>().map(Row)
}
