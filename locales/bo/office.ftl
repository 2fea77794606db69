office-groups = ཚོགས་པ།
office-members = ཚོགས་མི།
office-village = གྲོང་ཚོ།
office-meetings = ཚོགས་འདུ།
