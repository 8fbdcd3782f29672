-- Days off that follow the lunar calendar or a yearly decree. Those fixed by date every year are in the code.

create table public_holiday (
  holiday_on date primary key,
  name       varchar(100) not null
);

insert into public_holiday (holiday_on, name) values
  ('2026-02-16', 'Tết Nguyên đán'), ('2026-02-17', 'Tết Nguyên đán'), ('2026-02-18', 'Tết Nguyên đán'),
  ('2026-02-19', 'Tết Nguyên đán'), ('2026-02-20', 'Tết Nguyên đán'),
  ('2026-04-26', 'Giỗ Tổ Hùng Vương'), ('2026-04-27', 'Nghỉ bù Giỗ Tổ Hùng Vương'),
  ('2026-09-01', 'Quốc khánh'),
  ('2027-02-05', 'Tết Nguyên đán'), ('2027-02-06', 'Tết Nguyên đán'), ('2027-02-07', 'Tết Nguyên đán'),
  ('2027-02-08', 'Tết Nguyên đán'), ('2027-02-09', 'Tết Nguyên đán'), ('2027-02-10', 'Nghỉ bù Tết Nguyên đán'),
  ('2027-02-11', 'Nghỉ bù Tết Nguyên đán'),
  ('2027-04-16', 'Giỗ Tổ Hùng Vương');
