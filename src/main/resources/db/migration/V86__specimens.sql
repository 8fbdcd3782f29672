-- When somebody first looked at how a template prints; those in force already were looked at, as far as anybody knows.
alter table document_template add column looked_at timestamp with time zone;
update document_template set looked_at = uploaded_at where valid_from is not null;
