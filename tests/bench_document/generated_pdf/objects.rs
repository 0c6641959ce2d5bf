//! A file of numbered objects, and the table of where they are (ISO 32000-1, 7.5).

/// The file, as far as it is written.
pub(super) struct Objects {
    bytes: Vec<u8>,
    /// Where object 1 begins, and so on.
    offsets: Vec<usize>,
}

impl Objects {
    /// The head of the file.
    pub(super) fn begin() -> Self {
        Self { bytes: b"%PDF-1.7\n".to_vec(), offsets: Vec::new() }
    }

    /// Writes the next object, which must have the next number.
    pub(super) fn write(&mut self, number: usize, object: &str) {
        self.offsets.push(self.bytes.len());
        assert_eq!(number, self.offsets.len(), "objects are written in the order of their numbers");
        self.bytes.extend_from_slice(format!("{number} 0 obj\n{object}\nendobj\n").as_bytes());
    }

    /// The table and the trailer. An entry has 20 bytes, to the byte.
    pub(super) fn end(self, catalogue: usize) -> Vec<u8> {
        let Self { mut bytes, offsets } = self;
        let (start, count) = (bytes.len(), offsets.len() + 1);
        let mut table = format!("xref\n0 {count}\n0000000000 65535 f \n");
        table.extend(offsets.iter().map(|offset| format!("{offset:010} 00000 n \n")));
        bytes.extend_from_slice(table.as_bytes());
        let trailer =
            format!("trailer\n<< /Size {count} /Root {catalogue} 0 R >>\nstartxref\n{start}\n%%EOF\n");
        bytes.extend_from_slice(trailer.as_bytes());
        bytes
    }
}

#[cfg(test)]
mod tests {
    use crate::generated_pdf;

    #[test]
    fn the_table_says_where_each_object_is() {
        let document = String::from_utf8(generated_pdf::write(60)).unwrap();
        let (_, end) = document.rsplit_once("startxref\n").unwrap();
        let start: usize = end.lines().next().unwrap().parse().unwrap();
        let table = &document[start..];
        assert!(table.starts_with("xref\n0 "));
        let entries: Vec<&str> =
            table.split_inclusive('\n').skip(2).take_while(|line| !line.starts_with("trailer")).collect();
        assert!(entries.iter().all(|entry| entry.len() == 20));
        assert!(table.contains(&format!("/Size {} ", entries.len())));
        for (number, entry) in entries.iter().enumerate().skip(1) {
            let offset: usize = entry[..10].parse().unwrap();
            assert!(document[offset..].starts_with(&format!("{number} 0 obj\n")), "object {number}");
        }
    }
}
