"""The rules, one family a file; `checks/registry.py` lists the families."""
